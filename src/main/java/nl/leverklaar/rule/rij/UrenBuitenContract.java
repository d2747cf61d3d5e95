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
@Rule(
        code = "RIJ-31",
        ernst = Ernst.WAARSCHUWING,
        columns = {TIJDVAK, UREN},
        explains = {"BRD-14", "VGL-11"},
        source = "Dienst Toeslagen")
public final class UrenBuitenContract implements RowRule {

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).signum() <= 0 || isTurned(row) || !isBefore(row) && !isAfter(row);
    }

    private static boolean isTurned(Row row) {
        return row.isKnown(CONTRACT_BEGINDATUM)
                && row.isKnown(CONTRACT_EINDDATUM)
                && row.datum(CONTRACT_EINDDATUM).isBefore(row.datum(CONTRACT_BEGINDATUM));
    }

    /// Whether the month lies before the contract.
    static boolean isBefore(Row row) {
        return row.isKnown(CONTRACT_BEGINDATUM)
                && row.tijdvak().isBefore(YearMonth.from(row.datum(CONTRACT_BEGINDATUM)));
    }

    private static boolean isAfter(Row row) {
        return row.isKnown(CONTRACT_EINDDATUM)
                && row.tijdvak().isAfter(YearMonth.from(row.datum(CONTRACT_EINDDATUM)));
    }
}
