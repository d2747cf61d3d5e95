package nl.leverklaar.rule.brd;

import java.util.Map;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Rule;

/// Most kinderen, ouders and partners have a BSN. A few that have none are VLD-11's; whose BSN stands in another row is
/// BRD-13's.
@Rule(code = "BRD-16", ernst = Ernst.WAARSCHUWING, source = "Rijksoverheid")
public final class VeelBsnsOntbreken implements CountingRule<Personen> {

    private static final int FEW = 5;
    private static final int MOST_PERCENT = 10;
    private static final int HUNDRED = 100;

    @Override
    public Counting<Personen> counting() {
        return new Personen.Telling();
    }

    @Override
    public void judge(Personen counted, FileReport report) {
        if (isMuch(counted.without(), counted.all())) {
            int known = counted.knownElsewhere();
            long missing = counted.without() - known;
            long all = counted.all() - known;
            if (isMuch(missing, all)) {
                report.file(Map.of("procent", String.valueOf(missing * HUNDRED / all)));
            }
        }
    }

    private static boolean isMuch(long missing, long all) {
        return missing >= FEW && missing * HUNDRED > all * MOST_PERCENT;
    }
}
