package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.layout.Kolom.UURPRIJS;

import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// An hourly price that is not written follows from costs and hours. That it is nothing is for RIJ-20 to say.
@Rule(
        code = "RIJ-23",
        ernst = Ernst.TIP,
        columns = {UURPRIJS, UREN},
        repair = Herstel.LEZEN,
        source = "Dienst Toeslagen")
public final class UurprijsBerekend implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isDerived(UURPRIJS) || row.getal(KOSTEN).signum() == 0;
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("a", row.canonical(UURPRIJS));
    }
}
