package nl.leverklaar.rule.vgl;

import java.util.Map;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// A row that was delivered is still in the file, where the file has its month as a whole again: half of its rows or more.
///
/// A row cannot be added here, so there is no repair.
@Rule(code = "VGL-12", ernst = Ernst.WAARSCHUWING, needs = Outside.EARLIER)
public final class RijVerdwenen implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;

    public RijVerdwenen(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        for (EarlierRow row : counted.absentRows()) {
            report.file(Map.of("t", row.tijdvak().toString(), "kind", row.naam(Persoon.KIND)));
        }
    }

    @Override
    public boolean tellsValues() {
        return true;
    }
}
