package nl.leverklaar.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.kind.Elfproef;

/// The BSNs that the file has for people of whom one row has a BSN that cannot be.
///
/// Two rows are about the same person when surname, voorletters and birth date are delivered equally; of a child the own
/// reference too, because twins often share the rest. Of the others nothing is kept, so this costs two passes and no memory.
final class Personen {

    private static final int FILTER = 1 << 20;

    private final Table table;
    private final Map<Long, Set<String>> found = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER);

    private Personen(Table table) {
        this.table = table;
    }

    static Personen of(Table table) {
        Personen all = new Personen(table);
        for (Persoon persoon : Persoon.values()) {
            all.each(persoon, false, (key, _) -> all.want(key));
        }
        if (!all.found.isEmpty()) {
            for (Persoon persoon : Persoon.values()) {
                all.each(persoon, true, all::find);
            }
        }
        return all;
    }

    /// The BSNs that pass the elfproef of the person in a row with one that does not.
    List<String> bsns(Persoon persoon, int row) {
        return new ArrayList<>(found.getOrDefault(key(persoon, row), Set.of()));
    }

    private interface Visitor {
        void visit(long key, String bsn);
    }

    /// Visits the rows of which the BSN of a person passes the elfproef, or of which it does not.
    private void each(Persoon persoon, boolean passes, Visitor visitor) {
        ColumnMeanings bsns = table.meanings(persoon.bsn()).orElse(null);
        if (bsns == null) {
            return;
        }
        BitSet codes = new BitSet();
        for (int code = 0; code < bsns.column().size(); code++) {
            boolean known = bsns.state(code) == ColumnMeanings.State.KNOWN;
            codes.set(code, known && Elfproef.holds(bsns.canonical(code)) == passes);
        }
        for (int row = 0; row < table.document().rows() && !codes.isEmpty(); row++) {
            int code = bsns.column().code(row);
            if (codes.get(code) && table.document().counts(row)) {
                visitor.visit(key(persoon, row), bsns.canonical(code));
            }
        }
    }

    private void want(long key) {
        if (key != 0) {
            found.putIfAbsent(key, new TreeSet<>());
            filter.set((int) key & FILTER - 1);
        }
    }

    private void find(long key, String bsn) {
        if (filter.get((int) key & FILTER - 1)) {
            Set<String> bsns = found.get(key);
            if (bsns != null) {
                bsns.add(bsn);
            }
        }
    }

    /// 0 where the person has no name or birth date.
    private long key(Persoon persoon, int row) {
        if (table.isEmpty(persoon.achternaam(), row)
                || table.isEmpty(persoon.voorletters(), row)
                || table.isEmpty(persoon.geboortedatum(), row)) {
            return 0;
        }
        long key = table.hash(persoon.achternaam(), row);
        key = key * 31 + table.hash(persoon.voorletters(), row);
        key = key * 31 + table.hash(persoon.geboortedatum(), row);
        return persoon == Persoon.KIND ? key * 31 + table.hash(Kolom.EIGEN_KENMERK, row) : key;
    }
}
