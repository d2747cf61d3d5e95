package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.math.BigDecimal;
import java.util.List;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A month has no more hours than its days.
@Rule(
        code = "RIJ-17",
        ernst = Ernst.FOUT,
        explains = "VGL-11",
        columns = {UREN, TIJDVAK},
        repair = Herstel.VOORSTEL,
        source = "M")
public final class UrenInMaand implements RowRule {

    private static final int HOURS_A_DAY = 24;

    @Override
    public boolean holds(Row row) {
        return fits(row.getal(UREN), row);
    }

    /// Where the comma was lost, the costs fit the hours with it put back.
    @Override
    public List<Repair> repairs(Row row) {
        BigDecimal hundredth = row.getal(UREN).movePointLeft(2).stripTrailingZeros();
        boolean possible = hundredth.scale() <= 2 && fits(hundredth, row);
        return possible && fitsCosts(hundredth, row)
                ? List.of(Repair.set(UREN, Bedrag.notation(hundredth)))
                : List.of();
    }

    /// Compared as a number of which only the whole hours matter much; exact at the limit.
    static boolean fits(BigDecimal uren, Row row) {
        return uren.compareTo(
                        BigDecimal.valueOf((long) HOURS_A_DAY * row.tijdvak().lengthOfMonth()))
                <= 0;
    }

    private static boolean fitsCosts(BigDecimal uren, Row row) {
        return row.isKnown(UURPRIJS)
                && row.isKnown(KOSTEN)
                && Prijs.fits(uren, row.getal(UURPRIJS), row.getal(KOSTEN));
    }
}
