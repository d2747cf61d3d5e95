package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A delivery is about a month that has begun.
@Rule(code = "RIJ-28", ernst = Ernst.FOUT, columns = TIJDVAK)
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
