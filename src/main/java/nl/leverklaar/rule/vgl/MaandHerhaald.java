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

/// A month is not that of before with another name.
@Rule(code = "VGL-02", ernst = Ernst.WAARSCHUWING, needs = Outside.EARLIER)
public final class MaandHerhaald implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;

    public MaandHerhaald(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        if (counted.repeatsMonthBefore()) {
            report.file(Map.of());
        }
    }
}
