package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.math.BigDecimal;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// There is toeslag for 230 hours of a child in a month. More than the month has is for RIJ-17 to say.
@Rule(
        code = "RIJ-18",
        ernst = Ernst.WAARSCHUWING,
        columns = {UREN, TIJDVAK},
        source = "Besluit kinderopvangtoeslag 8a")
public final class UrenBovenGrens implements RowRule {

    private static final BigDecimal MOST = BigDecimal.valueOf(230);

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).compareTo(MOST) <= 0 || !UrenInMaand.fits(row.getal(UREN), row);
    }
}
