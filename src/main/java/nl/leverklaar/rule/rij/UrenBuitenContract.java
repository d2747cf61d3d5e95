package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.time.YearMonth;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// There are hours in months in which the contract runs. A contract that ends before it begins is RIJ-30's.
///
/// It is the date of the contract that is doubtful: it stands in all rows of a child, so that all of them are one matter. Where
/// the file is not about the month of the row, that is asked first (BRD-14).
@Rule(
        code = "RIJ-31",
        ernst = Ernst.WAARSCHUWING,
        columns = {TIJDVAK, UREN, CONTRACT_BEGINDATUM, CONTRACT_EINDDATUM},
        asksEmpty = true,
        at = {CONTRACT_BEGINDATUM, CONTRACT_EINDDATUM},
        explains = "VGL-11",
        source = "Dienst Toeslagen")
public final class UrenBuitenContract implements RowRule {

    @Override
    public boolean holds(Row row) {
        boolean outside = row.at() == CONTRACT_BEGINDATUM ? isBefore(row) : isAfter(row);
        return !outside || isTurned(row) || !row.isKnown(UREN) || row.getal(UREN).signum() <= 0;
    }

    private static boolean isTurned(Row row) {
        return row.isKnown(CONTRACT_BEGINDATUM)
                && row.isKnown(CONTRACT_EINDDATUM)
                && row.datum(CONTRACT_EINDDATUM).isBefore(row.datum(CONTRACT_BEGINDATUM));
    }

    /// Whether the month lies before the contract.
    static boolean isBefore(Row row) {
        return row.isKnown(TIJDVAK)
                && row.isKnown(CONTRACT_BEGINDATUM)
                && row.tijdvak().isBefore(YearMonth.from(row.datum(CONTRACT_BEGINDATUM)));
    }

    private static boolean isAfter(Row row) {
        return row.isKnown(TIJDVAK)
                && row.isKnown(CONTRACT_EINDDATUM)
                && row.tijdvak().isAfter(YearMonth.from(row.datum(CONTRACT_EINDDATUM)));
    }
}
