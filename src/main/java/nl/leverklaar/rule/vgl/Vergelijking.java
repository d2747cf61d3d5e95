package nl.leverklaar.rule.vgl;

import java.time.YearMonth;
import nl.leverklaar.layout.Table;
import nl.leverklaar.previous.Comparison;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Counting;

/// Counts the rows of a file against earlier deliveries.
///
/// @param earlier the earlier deliveries, possibly none
/// @param latest the latest month a file can be about
record Vergelijking(Earlier earlier, YearMonth latest) implements Counting<Comparison> {

    static Vergelijking in(Circumstances circumstances) {
        return new Vergelijking(
                circumstances.earlier().orElse(Earlier.NONE),
                YearMonth.from(circumstances.peildatum()));
    }

    @Override
    public Comparison of(Table table) {
        return new Comparison(table, earlier, latest);
    }

    @Override
    public void leave(Comparison counted, int row) {
        counted.leave(row);
    }

    @Override
    public void enter(Comparison counted, int row) {
        counted.enter(row);
    }
}
