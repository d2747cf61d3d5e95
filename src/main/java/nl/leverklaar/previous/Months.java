package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/// How many rows each month has.
///
/// A month with few rows beside the fullest one is no month of its own: those rows are corrections, or a mistake.
final class Months {

    /// The least share of the rows of the fullest month, as one in so many.
    private static final int SHARE = 4;

    private final TreeMap<YearMonth, Integer> rows = new TreeMap<>();

    void add(YearMonth month) {
        rows.merge(month, 1, Integer::sum);
    }

    void remove(YearMonth month) {
        rows.computeIfPresent(month, (_, count) -> count == 1 ? null : count - 1);
    }

    NavigableSet<YearMonth> all() {
        return Collections.unmodifiableNavigableSet(rows.navigableKeySet());
    }

    boolean contains(YearMonth month) {
        return rows.containsKey(month);
    }

    /// Whether a month has enough rows to be a month of its own.
    boolean isOwn(YearMonth month) {
        return isOwn(rows.getOrDefault(month, 0), most(rows));
    }

    /// The latest month of its own that is not after a day; when all are later, the latest.
    Optional<YearMonth> last(YearMonth latest) {
        Optional<YearMonth> begun = main(rows.headMap(latest, true));
        return begun.isPresent() ? begun : main(rows);
    }

    /// The latest month of its own before another.
    Optional<YearMonth> before(YearMonth month) {
        return main(rows.headMap(month, false));
    }

    private static Optional<YearMonth> main(NavigableMap<YearMonth, Integer> of) {
        int most = most(of);
        return of.descendingMap().entrySet().stream()
                .filter(entry -> isOwn(entry.getValue(), most))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int most(NavigableMap<YearMonth, Integer> of) {
        return of.values().stream().mapToInt(count -> count).max().orElse(0);
    }

    private static boolean isOwn(int count, int most) {
        return count * (long) SHARE >= most;
    }
}
