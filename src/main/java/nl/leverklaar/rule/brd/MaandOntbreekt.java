package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Rule;

/// In a file with several months of a year none is missing between the first and the last, and no row is of a month that the
/// file is not about. A month in the future is RIJ-28's. Whether such a row is a correction of what was delivered (VGL-11), and
/// whether the contract ran then (RIJ-31), is asked when the month is right.
@Rule(
        code = "BRD-14",
        ernst = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        explains = {"RIJ-31", "VGL-11"},
        source = "leverancier, eigen")
public final class MaandOntbreekt implements CountingRule<Maanden> {

    private final YearMonth now;

    public MaandOntbreekt(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public Counting<Maanden> counting() {
        return new Maanden.Telling();
    }

    @Override
    public void judge(Maanden counted, FileReport report) {
        counted.missing(now)
                .forEach(month ->
                        report.file(Map.of("t", month.toString(), "wat", "brd.maand_ontbreekt")));
        counted.strays(now).stream().forEach(report::row);
    }

    @Override
    public Map<String, String> details(Table table, int row) {
        return Map.of("t", table.canonical(TIJDVAK, row), "wat", "brd.maand_past_niet");
    }
}
