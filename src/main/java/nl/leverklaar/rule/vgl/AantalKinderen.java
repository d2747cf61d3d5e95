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

/// From one month to the next the number of children does not change by more than a fifth, nor by more than five.
@Rule(code = "VGL-03", ernst = Ernst.WAARSCHUWING, needs = Outside.EARLIER)
public final class AantalKinderen implements CountingRule<Comparison> {

    private static final int MOST = 5;
    private static final double SHARE = 0.2;

    private final Vergelijking vergelijking;

    public AantalKinderen(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        int now = counted.children();
        int before = counted.childrenBefore();
        int difference = Math.abs(now - before);
        if (before > 0 && difference > MOST && difference > before * SHARE) {
            report.file(Map.of("a", String.valueOf(now), "b", String.valueOf(before)));
        }
    }
}
