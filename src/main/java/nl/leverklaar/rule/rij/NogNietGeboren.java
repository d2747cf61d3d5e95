package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child is born by the end of the month the row is about.
///
/// It is the month that is doubtful where it lies before the contract, or in an earlier year without being a correction, while
/// the birth date can be right; else it is the birth date.
@Rule(
        code = "RIJ-05",
        ernst = Ernst.FOUT,
        columns = {KIND_GEBOORTEDATUM, TIJDVAK},
        at = {KIND_GEBOORTEDATUM, TIJDVAK},
        explains = {"BRD-14", "RIJ-29", "RIJ-31", "LRK-03", "VGL-11"})
public final class NogNietGeboren implements RowRule {

    private final YearMonth now;

    public NogNietGeboren(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public boolean holds(Row row) {
        return !isUnborn(row) || isOfMonth(row) != (row.at() == TIJDVAK);
    }

    /// Whether the child was born after the month.
    static boolean isUnborn(Row row) {
        return born(row).isAfter(row.tijdvak().atEndOfMonth());
    }

    private static LocalDate born(Row row) {
        return row.geboortedatum(KIND_GEBOORTEDATUM).earliest();
    }

    private boolean isOfMonth(Row row) {
        boolean beforeContract =
                UrenBuitenContract.isBefore(row)
                        && !born(row).isAfter(row.datum(CONTRACT_BEGINDATUM));
        boolean beforeYear =
                TijdvakVorigJaar.isTooEarly(row, now) && !born(row).isAfter(now.atEndOfMonth());
        return beforeContract || beforeYear;
    }
}
