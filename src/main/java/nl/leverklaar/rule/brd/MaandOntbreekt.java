package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// In a file with several months of a year none is missing between the first and the last. A month in the future is RIJ-28's.
@Rule(code = "BRD-14", ernst = Ernst.WAARSCHUWING, source = "leverancier")
public final class MaandOntbreekt implements FileRule {

    private final YearMonth now;

    public MaandOntbreekt(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public void judge(Table table, FileReport report) {
        table.meanings(TIJDVAK).ifPresent(read -> judge(months(read), report));
    }

    private static void judge(NavigableSet<YearMonth> months, FileReport report) {
        for (YearMonth month : months) {
            YearMonth next = months.higher(month);
            if (next != null && next.getYear() == month.getYear()) {
                for (YearMonth missing = month.plusMonths(1);
                        missing.isBefore(next);
                        missing = missing.plusMonths(1)) {
                    report.file(Map.of("t", missing.toString()));
                }
            }
        }
    }

    private NavigableSet<YearMonth> months(ColumnMeanings read) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (int code = 0; code < read.column().size(); code++) {
            if (read.column().uses(code) > 0 && read.state(code) == ColumnMeanings.State.KNOWN) {
                YearMonth month = (YearMonth) read.value(code);
                if (!month.isAfter(now)) {
                    months.add(month);
                }
            }
        }
        return months;
    }
}
