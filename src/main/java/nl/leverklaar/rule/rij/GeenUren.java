package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.UREN;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A month without hours is delivered too, so that it is known.
@Rule(
        code = "RIJ-21",
        ernst = Ernst.TIP,
        columns = {UREN, KOSTEN},
        source = "leverancier")
public final class GeenUren implements RowRule {

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).signum() != 0 || row.getal(KOSTEN).signum() != 0;
    }
}
