package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.util.Map;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.reference.MaximumUurprijs;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// There is toeslag up to the maximum hourly price of the year; an organisation may charge more.
///
/// Of a year of which the maximum is not known yet that of the last known year counts, and the text names the year.
@Rule(
        code = "RIJ-26",
        ernst = Ernst.TIP,
        columns = {UURPRIJS, OPVANGSOORT, TIJDVAK},
        source = "Belastingdienst")
public final class UurprijsBovenMaximum implements RowRule {

    private final MaximumUurprijzen maxima;

    public UurprijsBovenMaximum(MaximumUurprijzen maxima) {
        this.maxima = maxima;
    }

    @Override
    public boolean holds(Row row) {
        MaximumUurprijs maximum = Prijs.maximum(maxima, row);
        return row.getal(UURPRIJS).compareTo(maximum.prijs()) <= 0
                || UurprijsOpvallend.isHigh(row, maximum)
                || !Prijs.isPlausible(row);
    }

    @Override
    public Map<String, String> details(Row row) {
        MaximumUurprijs maximum = Prijs.maximum(maxima, row);
        return Map.of(
                "max", Bedrag.notation(maximum.prijs()), "jaar", String.valueOf(maximum.jaar()));
    }
}
