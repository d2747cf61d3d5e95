package nl.leverklaar.rule.vgl;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// Of the month before something was delivered: by a file that was given, from this computer, or with this file.
@Rule(
        code = "VGL-13",
        ernst = Ernst.WAARSCHUWING,
        needs = {Outside.EARLIER, Outside.RECORD},
        source = "Rijksoverheid, sector")
public final class MaandNietGeleverd implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;
    private final Set<YearMonth> delivered;

    public MaandNietGeleverd(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
        this.delivered = new HashSet<>(vergelijking.earlier().months());
        circumstances.sent().forEach(sent -> delivered.add(sent.periode()));
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        counted.month()
                .map(month -> month.minusMonths(1))
                .filter(month -> !delivered.contains(month) && !counted.has(month))
                .ifPresent(month -> report.file(Map.of("t", month.toString())));
    }
}
