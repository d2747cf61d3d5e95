package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OUDER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.vld.Invuldatum;

/// An ouder and a partner are between sixteen and seventy-five; a grandparent can be one. Where ouder and child may have
/// changed places RIJ-12 says so, where the child was not born yet RIJ-05, and where there is no partner RIJ-14.
@Rule(
        code = "RIJ-11",
        ernst = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        at = {OUDER_GEBOORTEDATUM, PARTNER_GEBOORTEDATUM},
        source = "Wet kinderopvang")
public final class OuderLeeftijd implements RowRule {

    private static final int YOUNGEST = 16;
    private static final int OLDEST = 75;

    @Override
    public boolean holds(Row row) {
        LocalDate end = row.tijdvak().atEndOfMonth();
        boolean tooYoung =
                row.geboortedatum(row.at()).earliest().plusYears(YOUNGEST).isAfter(end)
                        && !isBeforeBirth(row);
        boolean tooOld = Leeftijd.van(row, row.at()).isSureAtLeast(OLDEST + 1, 0);
        return !tooYoung && !tooOld
                || Invuldatum.isFilledIn(row.geboortedatum(row.at()))
                || isOfOther(row);
    }

    private static boolean isOfOther(Row row) {
        return row.at() == OUDER_GEBOORTEDATUM
                ? OuderTeJong.speaksOf(row)
                : row.canonical(PARTNER).equals("N");
    }

    /// Whether the child was not born yet, so that the month may be wrong.
    private static boolean isBeforeBirth(Row row) {
        return row.isKnown(KIND_GEBOORTEDATUM) && NogNietGeboren.isUnborn(row);
    }

    @Override
    public Map<String, String> details(Row row) {
        return Leeftijd.van(row, row.at()).details();
    }
}
