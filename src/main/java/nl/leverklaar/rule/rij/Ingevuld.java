package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER_GOB;
import static nl.leverklaar.layout.Kolom.PARTNER;

import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// What follows for an empty cell from the rest of its row is told, because it is delivered: that there is a partner who is
/// fully described, and the only gastouderbureau of the organisation. Costs and price are told by RIJ-22 and RIJ-23.
@Rule(
        code = "RIJ-33",
        ernst = Ernst.TIP,
        columns = PARTNER,
        at = {PARTNER, LRK_NUMMER_GOB},
        asksEmpty = true,
        asksWrong = true,
        repair = Herstel.LEZEN)
public final class Ingevuld implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isInFile(row.at()) || !row.isDerived(row.at());
    }

    @Override
    public Map<String, String> details(Row row) {
        return Map.of("a", row.canonical(row.at()));
    }
}
