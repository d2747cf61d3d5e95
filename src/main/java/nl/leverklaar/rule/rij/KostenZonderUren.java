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

/// Costs are of hours.
@Rule(
        code = "RIJ-19",
        ernst = Ernst.WAARSCHUWING,
        explains = {"VGL-06", "VGL-11"},
        columns = {UREN, KOSTEN},
        repair = Herstel.VOORSTEL,
        source = "Besluit kinderopvangtoeslag 1")
public final class KostenZonderUren implements RowRule {

    @Override
    public boolean holds(Row row) {
        return row.getal(UREN).signum() != 0 || row.getal(KOSTEN).signum() <= 0;
    }

    /// As many hours as the costs pay for, when they come out even and the month has them.
    @Override
    public List<Repair> repairs(Row row) {
        if (!row.isKnown(UURPRIJS) || row.getal(UURPRIJS).signum() <= 0 || !row.isKnown(TIJDVAK)) {
            return List.of();
        }
        BigDecimal uren = Prijs.average(row.getal(KOSTEN), row.getal(UURPRIJS));
        boolean possible =
                uren.signum() > 0
                        && UrenInMaand.fits(uren, row)
                        && Prijs.fits(uren, row.getal(UURPRIJS), row.getal(KOSTEN));
        return possible ? List.of(Repair.set(UREN, Bedrag.notation(uren))) : List.of();
    }
}
