package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.util.Map;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.reference.MaximumUurprijs;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// An hourly price is not far above or below the maximum of the year.
///
/// Of a year of which the maximum is not known yet that of the last known year counts; a maximum seldom falls, so what is far
/// below it still is. What is far above it may not be, so that is no more than RIJ-26's tip. A price that hours and costs
/// contradict is RIJ-24's, and one that lost its comma RIJ-27's.
@Rule(
        code = "RIJ-25",
        ernst = Ernst.WAARSCHUWING,
        explains = "VGL-07",
        columns = {UURPRIJS, OPVANGSOORT, TIJDVAK},
        source = "Belastingdienst")
public final class UurprijsOpvallend implements RowRule {

    private static final BigDecimal HIGH = new BigDecimal("1.6");
    private static final BigDecimal LOW = new BigDecimal("0.5");

    private final MaximumUurprijzen maxima;

    public UurprijsOpvallend(MaximumUurprijzen maxima) {
        this.maxima = maxima;
    }

    @Override
    public boolean holds(Row row) {
        MaximumUurprijs maximum = Prijs.maximum(maxima, row);
        return !isLow(row.getal(UURPRIJS), maximum) && !isHigh(row, maximum)
                || !Prijs.isPlausible(row);
    }

    /// Whether a price is so low that it needs a look.
    static boolean isLow(BigDecimal price, MaximumUurprijs maximum) {
        return price.compareTo(maximum.prijs().multiply(LOW)) < 0;
    }

    /// Whether a price is so high that it needs a look.
    static boolean isHigh(Row row, MaximumUurprijs maximum) {
        return !maximum.isVanAnderJaar()
                && row.getal(UURPRIJS).compareTo(maximum.prijs().multiply(HIGH)) > 0;
    }

    @Override
    public Map<String, String> details(Row row) {
        MaximumUurprijs maximum = Prijs.maximum(maxima, row);
        return Map.of(
                "p", row.canonical(UURPRIJS),
                "max", Bedrag.notation(maximum.prijs()),
                "jaar", String.valueOf(maximum.jaar()));
    }
}
