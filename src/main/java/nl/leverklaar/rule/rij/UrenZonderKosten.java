package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Hours for which nobody pays give no toeslag.
@Rule(
        code = "RIJ-20",
        ernst = Ernst.FOUT,
        explains = "VGL-11",
        columns = {KOSTEN, UREN, UURPRIJS},
        source = "Besluit kinderopvangtoeslag 1")
public final class UrenZonderKosten implements RowRule {

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).signum() <= 0
                || row.getal(KOSTEN).signum() != 0
                || row.getal(UURPRIJS).signum() != 0;
    }
}
