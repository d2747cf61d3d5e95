package nl.leverklaar.rule.vgl;

import java.util.Map;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// How many children were not there the month before.
@Rule(code = "VGL-05", ernst = Ernst.TIP, needs = Outside.EARLIER)
public final class NieuweKinderen implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;

    public NieuweKinderen(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        if (counted.childrenBefore() > 0 && counted.newChildren() > 0) {
            report.file(Map.of("aantal", String.valueOf(counted.newChildren())));
        }
    }
}
