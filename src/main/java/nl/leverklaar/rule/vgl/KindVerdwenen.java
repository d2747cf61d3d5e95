package nl.leverklaar.rule.vgl;

import java.util.Map;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.previous.EarlierPerson;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// A child of the month before is still there, or its contract had ended.
///
/// A row for it cannot be added here, so there is no repair: the end date belongs in the own software.
@Rule(
        code = "VGL-04",
        ernst = Ernst.WAARSCHUWING,
        needs = Outside.EARLIER,
        source = "Dienst Toeslagen (einddatum), leverancier")
public final class KindVerdwenen implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;

    public KindVerdwenen(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        for (EarlierPerson child : counted.goneChildren()) {
            report.file(Map.of("kind", child.naam()));
        }
    }

    @Override
    public boolean tellsValues() {
        return true;
    }
}
