package nl.leverklaar.previous;

import java.util.HashMap;
import java.util.Map;

/// How often keys occur; meant for the few that have no predecessor.
final class LongCounts {

    private final Map<Long, Integer> counts = new HashMap<>();

    void add(long key) {
        counts.merge(key, 1, Integer::sum);
    }

    void remove(long key) {
        counts.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
    }

    /// How many different keys there are.
    int distinct() {
        return counts.size();
    }
}
