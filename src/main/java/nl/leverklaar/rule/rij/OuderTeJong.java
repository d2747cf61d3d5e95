package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OUDER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
///
/// Where the child is too old for kinderopvang, and another place for the dates would not help, the date of the child is the
/// matter: RIJ-10.
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

    /// Whether the date of the child cannot be right, so that the one of the ouder may be.
    private static boolean isOfKindOnly(Row row) {
        boolean isWrong =
                Invuldatum.isFilledIn(row.geboortedatum(KIND_GEBOORTEDATUM))
                        || row.isKnown(TIJDVAK)
                                && Leeftijd.van(row).isSureAtLeast(Leeftijd.GEEN_KIND, 0);
        return isWrong && !canBeSwapped(row);
    }

    private static boolean isOldEnough(Row row) {
        LocalDate ouder = row.geboortedatum(OUDER_GEBOORTEDATUM).earliest();
        LocalDate kind = row.geboortedatum(KIND_GEBOORTEDATUM).latest();
        return !ouder.plusYears(LEAST_YEARS).isAfter(kind);
    }

    /// The two dates in each other's place, or the two people with all that is said of them. Which of the two it is the row
    /// does not tell; one column in the wrong place happens more easily than five.
    @Override
    public List<Repair> repairs(Row row) {
        return canBeSwapped(row)
                ? Stream.of(
                                swap(row, List.of(Persoon.KIND.geboortedatum())),
                                swap(row, Persoon.KIND.kolommen()))
                        .distinct()
                        .toList()
                : List.of();
    }

    /// The two changed places, when each then has an age that can be.
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

    private static Repair swap(Row row, List<Kolom> ofKind) {
        Repair swap = Repair.of();
        for (Kolom kind : ofKind) {
            Kolom ouder = Persoon.OUDER.kolommen().get(Persoon.KIND.kolommen().indexOf(kind));
            if (!row.canonical(kind).equals(row.canonical(ouder))) {
                swap = swap.and(ouder, row.canonical(kind)).and(kind, row.canonical(ouder));
            }
        }
        return swap;
    }
}
