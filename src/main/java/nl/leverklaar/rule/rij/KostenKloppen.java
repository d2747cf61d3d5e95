package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.reference.MaximumUurprijzen;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Costs are hours times price, but for the rounding of the price.
///
/// Hours that the month does not have are the cause then, and RIJ-17 says so; costs without hours are RIJ-19's, and a price
/// without its comma is RIJ-27's.
///
/// The price that the costs would make is proposed only where it can be one: not so low that RIJ-25 would ask about it, because
/// then it is the costs or the hours that are wrong, and no higher than fits the layout.
@Rule(
        code = "RIJ-24",
        ernst = Ernst.WAARSCHUWING,
        explains = {"RIJ-18", "RIJ-25", "RIJ-26", "VGL-06", "VGL-07", "VGL-11"},
        columns = {UURPRIJS, UREN, KOSTEN},
        repair = Herstel.VOORSTEL,
        source = "Besluit kinderopvangtoeslag 1")
public final class KostenKloppen implements RowRule {

    private static final BigDecimal HIGHEST = new BigDecimal("99.99");

    private final MaximumUurprijzen maxima;

    public KostenKloppen(MaximumUurprijzen maxima) {
        this.maxima = maxima;
    }

    @Override
    public boolean holds(Row row) {
        return Prijs.fits(row.getal(UREN), row.getal(UURPRIJS), row.getal(KOSTEN))
                || row.getal(UREN).signum() == 0
                || !UurprijsZonderKomma.isPossible(row.getal(UURPRIJS))
                || row.isKnown(TIJDVAK) && !UrenInMaand.fits(row.getal(UREN), row);
    }

    @Override
    public List<Repair> repairs(Row row) {
        if (row.getal(UREN).signum() <= 0 || row.getal(KOSTEN).signum() <= 0) {
            return List.of();
        }
        BigDecimal average = Prijs.average(row.getal(KOSTEN), row.getal(UREN));
        return average.compareTo(HIGHEST) <= 0 && !isTooLow(average, row)
                ? List.of(Repair.set(UURPRIJS, Bedrag.notation(average)))
                : List.of();
    }

    /// Of a row that does not tell year and opvangsoort no price is known to be high enough.
    private boolean isTooLow(BigDecimal price, Row row) {
        return !row.isKnown(TIJDVAK)
                || !row.isKnown(OPVANGSOORT)
                || UurprijsOpvallend.isLow(price, Prijs.maximum(maxima, row));
    }

    @Override
    public Map<String, String> details(Row row) {
        BigDecimal product =
                row.getal(UREN).multiply(row.getal(UURPRIJS)).setScale(2, RoundingMode.HALF_UP);
        return Map.of("a", Bedrag.notation(product), "b", row.canonical(KOSTEN));
    }
}
