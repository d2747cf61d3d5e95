package nl.leverklaar.rule.brd;

import java.util.Map;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Rule;

/// Most kinderen, ouders and partners have a BSN. A few that have none are VLD-11's.
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
        long missing = counted.without();
        if (missing >= FEW && missing * HUNDRED > (long) counted.all() * MOST_PERCENT) {
            report.file(Map.of("procent", String.valueOf(missing * HUNDRED / counted.all())));
        }
    }
}
