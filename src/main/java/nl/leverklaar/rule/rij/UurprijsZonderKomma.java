package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// No hour of opvang costs a hundred euros.
@Rule(
        code = "RIJ-27",
        ernst = Ernst.FOUT,
        explains = {"VGL-07", "VGL-11"},
        columns = UURPRIJS,
        repair = Herstel.VOORSTEL,
        source = "CSV")
public final class UurprijsZonderKomma implements RowRule {

    private static final BigDecimal LIMIT = new BigDecimal("100");

    @Override
    public boolean holds(Row row) {
        return isPossible(row.getal(UURPRIJS));
    }

    static boolean isPossible(BigDecimal uurprijs) {
        return uurprijs.compareTo(LIMIT) < 0;
    }

    /// Where the comma was lost, the costs fit the price with it put back.
    @Override
    public List<Repair> repairs(Row row) {
        BigDecimal hundredth = row.getal(UURPRIJS).movePointLeft(2).stripTrailingZeros();
        boolean fits =
                hundredth.scale() <= 2
                        && row.isKnown(UREN)
                        && row.isKnown(KOSTEN)
                        && Prijs.fits(row.getal(UREN), hundredth, row.getal(KOSTEN));
        return fits && isPossible(hundredth)
                ? List.of(Repair.set(UURPRIJS, Bedrag.notation(hundredth)))
                : List.of();
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("p", row.canonical(UURPRIJS));
    }
}
