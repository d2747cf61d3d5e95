package nl.leverklaar.rule.vgl;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.previous.Sent;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Rule;

/// Rows that were set apart in the month before are delivered now. Which rows they were is not kept, so only a file without
/// any row of that month is sure not to have them.
@Rule(
        code = "VGL-14",
        ernst = Ernst.WAARSCHUWING,
        needs = {Outside.EARLIER, Outside.RECORD},
        source = "Rijksoverheid")
public final class ApartGehouden implements CountingRule<Comparison> {

    private final Vergelijking vergelijking;
    private final List<Sent> sent;

    public ApartGehouden(Circumstances circumstances) {
        this.vergelijking = Vergelijking.in(circumstances);
        this.sent = circumstances.sent();
    }

    @Override
    public Counting<Comparison> counting() {
        return vergelijking;
    }

    @Override
    public void judge(Comparison counted, FileReport report) {
        counted.month()
                .map(month -> month.minusMonths(1))
                .filter(month -> !counted.has(month))
                .flatMap(this::last)
                .filter(last -> last.apart() > 0)
                .ifPresent(last -> report.file(Map.of("aantal", String.valueOf(last.apart()))));
    }

    private Optional<Sent> last(YearMonth month) {
        return sent.reversed().stream().filter(of -> of.periode().equals(month)).findFirst();
    }
}
