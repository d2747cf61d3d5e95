package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.UREN;

import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Costs that are not written follow from hours and price. That they are nothing is for RIJ-20 or RIJ-21 to say.
@Rule(
        code = "RIJ-22",
        ernst = Ernst.TIP,
        columns = {KOSTEN, UREN},
        repair = Herstel.LEZEN,
        source = "Besluit kinderopvangtoeslag 1")
public final class KostenBerekend implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isDerived(KOSTEN) || row.getal(KOSTEN).signum() == 0;
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("a", row.canonical(KOSTEN));
    }
}
