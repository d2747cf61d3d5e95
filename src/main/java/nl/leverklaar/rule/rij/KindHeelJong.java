package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.time.LocalDate;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Opvang seldom begins before a child is six weeks old. A child that is not born yet is RIJ-05's.
@Rule(
        code = "RIJ-06",
        ernst = Ernst.TIP,
        columns = {KIND_GEBOORTEDATUM, TIJDVAK, UREN},
        source = "szw.rijksopenheid.nl")
public final class KindHeelJong implements RowRule {

    private static final int WEEKS = 6;

    @Override
    public boolean holds(Row row) {
        LocalDate born = row.geboortedatum(KIND_GEBOORTEDATUM).earliest();
        LocalDate end = row.tijdvak().atEndOfMonth();
        return row.getal(UREN).signum() <= 0
                || born.isAfter(end)
                || !born.plusWeeks(WEEKS).isAfter(end);
    }
}
