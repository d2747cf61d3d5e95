package nl.leverklaar.check;

import java.util.Optional;
import java.util.function.BiConsumer;
import nl.leverklaar.document.Edit;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.CountingRule;
import nl.leverklaar.rule.FileReport;
import org.jspecify.annotations.Nullable;

/// What one counting has counted of a table, true after every edit. Nothing is counted before it is asked for.
///
/// When counting fails, so does every rule that asks for it.
final class Counted<T> {

    private final Table table;
    private final Counting<T> counting;
    private @Nullable T counted;
    private @Nullable RuntimeException failure;

    Counted(Table table, Counting<T> counting) {
        this.table = table;
        this.counting = counting;
    }

    void judge(CountingRule<T> rule, FileReport report) {
        if (failure != null) {
            throw failure;
        }
        T all = counted;
        if (all == null) {
            all = counting.of(table);
            counted = all;
        }
        rule.judge(all, report);
    }

    /// What was counted, when it was asked for and could be.
    Optional<T> value() {
        return failure == null ? Optional.ofNullable(counted) : Optional.empty();
    }

    void before(Edit edit) {
        each(edit, counting::leave);
    }

    void after(Edit edit) {
        each(edit, counting::enter);
    }

    private void each(Edit edit, BiConsumer<T, Integer> change) {
        T all = counted;
        if (all == null || failure != null) {
            return;
        }
        try {
            for (int row : edit.rows()) {
                change.accept(all, row);
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
