package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.List;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A month of an earlier year was delivered then, so it comes again as a correction only.
///
/// The month before this one is delivered now, also December in January. Before the contract began there is nothing to
/// correct: then the month itself is wrong.
@Rule(
        code = "RIJ-29",
        ernst = Ernst.WAARSCHUWING,
        columns = {TIJDVAK, REGELSOORT},
        repair = Herstel.VOORSTEL,
        explains = {"BRD-14", "RIJ-08", "RIJ-31", "LRK-03", "VGL-11"},
        source = "Rijksoverheid")
public final class TijdvakVorigJaar implements RowRule {

    private final YearMonth now;

    public TijdvakVorigJaar(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public boolean holds(Row row) {
        return !isTooEarly(row, now);
    }

    /// Whether the month of a row was delivered in an earlier year, and this is no correction of it.
    static boolean isTooEarly(Row row, YearMonth now) {
        return row.tijdvak().getYear() < now.getYear()
                && !row.tijdvak().equals(now.minusMonths(1))
                && row.canonical(REGELSOORT).equals("N");
    }

    @Override
    public List<Repair> repairs(Row row) {
        return UrenBuitenContract.isBefore(row) ? List.of() : List.of(Repair.set(REGELSOORT, "C"));
    }
}
