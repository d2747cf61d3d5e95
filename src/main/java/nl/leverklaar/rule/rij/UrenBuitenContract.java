package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.time.YearMonth;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// There are hours in months in which the contract runs. A contract that ends before it begins is RIJ-30's.
///
/// It is the date of the contract that is doubtful where the row is of a month that is delivered now, this one or the one
/// before; else it may be the month. Both are looked at wherever it stands, so that another date asks again what was confirmed.
@Rule(
        code = "RIJ-31",
        ernst = Ernst.WAARSCHUWING,
        columns = {TIJDVAK, UREN, CONTRACT_BEGINDATUM, CONTRACT_EINDDATUM},
        asksEmpty = true,
        at = {TIJDVAK, CONTRACT_BEGINDATUM, CONTRACT_EINDDATUM},
        explains = {"BRD-14", "VGL-11"},
        source = "Dienst Toeslagen")
public final class UrenBuitenContract implements RowRule {

    private final YearMonth now;

    public UrenBuitenContract(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public boolean holds(Row row) {
        if (!row.isKnown(TIJDVAK) || !row.isKnown(UREN)) {
            return true;
        }
        boolean runs =
                row.getal(UREN).signum() <= 0 || isTurned(row) || !isBefore(row) && !isAfter(row);
        return runs || row.at() != doubtful(row);
    }

    private Kolom doubtful(Row row) {
        boolean isOfNow = row.tijdvak().equals(now) || row.tijdvak().equals(now.minusMonths(1));
        return !isOfNow ? TIJDVAK : isBefore(row) ? CONTRACT_BEGINDATUM : CONTRACT_EINDDATUM;
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
