package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.CONTRACT_NUMMER;
import static nl.leverklaar.layout.Kolom.EIGEN_KENMERK;
import static nl.leverklaar.layout.Kolom.PARTNER;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;
import nl.leverklaar.previous.LongCounts;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.Row;

/// The different persons of a file, with a BSN and without.
///
/// A BSN is a person, in each of the three columns that can have it. Without one a person is a name with a birth date, of a
/// child with the own reference because twins exist; where those are not there the contract, the reference or the row.
final class Personen {

    private final Table table;
    private final List<Rol> rollen = new ArrayList<>();

    private Personen(Table table) {
        this.table = table;
        for (Persoon persoon : Persoon.values()) {
            table.meanings(persoon.bsn())
                    .filter(_ -> table.isInFile(persoon.bsn()))
                    .ifPresent(read -> rollen.add(new Rol(persoon, read)));
        }
        for (int row = 0; row < table.document().rows(); row++) {
            enter(row);
        }
    }

    /// How many persons have no BSN in a row; one that has it in another row may be among them.
    int without() {
        return rollen.stream().mapToInt(rol -> rol.without.distinct()).sum();
    }

    /// How many of those have a BSN in another row. Looks at all rows, so it is for when it matters.
    int knownElsewhere() {
        return rollen.stream().mapToInt(Rol::knownElsewhere).sum();
    }

    /// How many persons there are, where one that has a BSN in some rows only counts twice.
    int all() {
        return without() + rollen.stream().mapToInt(Rol::withBsn).sum();
    }

    private void enter(int row) {
        boolean counts = table.document().counts(row);
        for (Rol rol : rollen) {
            rol.touch(row);
            if (counts && rol.misses(row)) {
                rol.without.add(rol.key(row));
            }
        }
    }

    private void leave(int row) {
        boolean counts = table.document().counts(row);
        for (Rol rol : rollen) {
            rol.touch(row);
            if (counts && rol.misses(row)) {
                rol.without.remove(rol.key(row));
            }
        }
    }

    private final class Rol {

        private final Persoon persoon;
        private final ColumnMeanings bsns;
        private final Row cursor;
        private final LongCounts without = new LongCounts();
        private final BitSet used = new BitSet();
        private final BitSet touched = new BitSet();

        Rol(Persoon persoon, ColumnMeanings bsns) {
            this.persoon = persoon;
            this.bsns = bsns;
            this.cursor = new Row(table, 0, persoon.bsn());
        }

        void touch(int row) {
            touched.set(bsns.column().code(row));
        }

        boolean misses(int row) {
            return bsns.state(bsns.column().code(row)) == ColumnMeanings.State.EMPTY
                    && isThere(row);
        }

        /// Every row has a kind and an ouder, and a partner when it says so.
        private boolean isThere(int row) {
            return persoon != Persoon.PARTNER || table.canonical(PARTNER, row).equals("J");
        }

        long key(int index) {
            Row row = cursor.move(index, persoon.bsn());
            if (!row.isEmpty(persoon.achternaam()) && !row.isEmpty(persoon.geboortedatum())) {
                long name =
                        row.key(
                                persoon.achternaam(),
                                persoon.voorletters(),
                                persoon.geboortedatum());
                return persoon == Persoon.KIND ? name * 31 + row.key(EIGEN_KENMERK) : name;
            }
            if (!row.isEmpty(CONTRACT_NUMMER)) {
                return row.key(CONTRACT_NUMMER);
            }
            return row.isEmpty(EIGEN_KENMERK) ? index : ~row.key(EIGEN_KENMERK);
        }

        int knownElsewhere() {
            LongCounts known = new LongCounts();
            for (int row = 0; row < table.document().rows(); row++) {
                if (table.document().counts(row) && !misses(row) && isThere(row)) {
                    long key = key(row);
                    if (without.has(key)) {
                        known.add(key);
                    }
                }
            }
            return known.distinct();
        }

        /// Only a value of which the rows changed can have come or gone since.
        int withBsn() {
            touched.stream().forEach(code -> used.set(code, isUsed(code)));
            touched.clear();
            return used.cardinality();
        }

        private boolean isUsed(int code) {
            return bsns.column().uses(code) > 0 && bsns.state(code) != ColumnMeanings.State.EMPTY;
        }
    }

    /// Counts the persons of a file.
    record Telling() implements Counting<Personen> {

        @Override
        public Personen of(Table table) {
            return new Personen(table);
        }

        @Override
        public void leave(Personen counted, int row) {
            counted.leave(row);
        }

        @Override
        public void enter(Personen counted, int row) {
            counted.enter(row);
        }
    }
}
