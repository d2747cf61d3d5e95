package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OUDER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.util.List;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.vld.Invuldatum;

/// An ouder is at least twelve years older than the child. Of dates with unknown parts only what is certain counts.
@Rule(
        code = "RIJ-12",
        ernst = Ernst.FOUT,
        columns = {OUDER_GEBOORTEDATUM, KIND_GEBOORTEDATUM},
        repair = Herstel.VOORSTEL)
public final class OuderTeJong implements RowRule {

    private static final int LEAST_YEARS = 12;
    private static final int OLDEST_CHILD = 15;

    @Override
    public boolean holds(Row row) {
        return isOldEnough(row) || isOfKindOnly(row);
    }

    /// Whether this rule has something to say about a row.
    static boolean speaksOf(Row row) {
        return row.isKnown(OUDER_GEBOORTEDATUM)
                && row.isKnown(KIND_GEBOORTEDATUM)
                && !isOldEnough(row)
                && !isOfKindOnly(row);
    }

    /// Whether the date of the child is one that somebody filled in, so that the one of the ouder may be right.
    private static boolean isOfKindOnly(Row row) {
        return Invuldatum.isFilledIn(row.geboortedatum(KIND_GEBOORTEDATUM)) && !canBeSwapped(row);
    }

    private static boolean isOldEnough(Row row) {
        LocalDate ouder = row.geboortedatum(OUDER_GEBOORTEDATUM).earliest();
        LocalDate kind = row.geboortedatum(KIND_GEBOORTEDATUM).latest();
        return !ouder.plusYears(LEAST_YEARS).isAfter(kind);
    }

    @Override
    public List<Repair> repairs(Row row) {
        return canBeSwapped(row) ? List.of(swap(row)) : List.of();
    }

    /// The two people changed places, when each then has an age that can be.
    private static boolean canBeSwapped(Row row) {
        Geboortedatum kind = row.geboortedatum(OUDER_GEBOORTEDATUM);
        Geboortedatum ouder = row.geboortedatum(KIND_GEBOORTEDATUM);
        boolean apart = !ouder.latest().plusYears(LEAST_YEARS).isAfter(kind.earliest());
        return apart && canBeChild(kind, row);
    }

    private static boolean canBeChild(Geboortedatum kind, Row row) {
        if (!row.isKnown(TIJDVAK)) {
            return true;
        }
        LocalDate end = row.tijdvak().atEndOfMonth();
        return !kind.latest().isAfter(end) && kind.earliest().isAfter(end.minusYears(OLDEST_CHILD));
    }

    private static Repair swap(Row row) {
        Repair swap = Repair.of();
        for (int i = 0; i < Persoon.KIND.kolommen().size(); i++) {
            Kolom kind = Persoon.KIND.kolommen().get(i);
            Kolom ouder = Persoon.OUDER.kolommen().get(i);
            if (!row.canonical(kind).equals(row.canonical(ouder))) {
                swap = swap.and(ouder, row.canonical(kind)).and(kind, row.canonical(ouder));
            }
        }
        return swap;
    }
}
