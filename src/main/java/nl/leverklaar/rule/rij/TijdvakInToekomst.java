package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A delivery is about a month that has begun. What is too late or too old for a month that has not, need not be so.
@Rule(
        code = "RIJ-28",
        ernst = Ernst.FOUT,
        columns = TIJDVAK,
        explains = {"RIJ-07", "RIJ-09", "RIJ-10", "RIJ-11", "RIJ-31", "LRK-02", "VGL-17"})
public final class TijdvakInToekomst implements RowRule {

    private final YearMonth now;

    public TijdvakInToekomst(Circumstances circumstances) {
        this.now = YearMonth.from(circumstances.peildatum());
    }

    @Override
    public boolean holds(Row row) {
        return !row.tijdvak().isAfter(now);
    }
}
