package nl.leverklaar.previous;

import java.util.HashMap;
import java.util.Map;

/// Which children have more than one row with the same key, so that the month of one of them may be wrong.
final class Doubles {

    private final LongCounts keys = new LongCounts();
    private final Map<Integer, Integer> surplus = new HashMap<>();

    /// @param kind the number of the child
    void enter(long key, int kind) {
        if (keys.count(key) > 0) {
            surplus.merge(kind, 1, Integer::sum);
        }
        keys.add(key);
    }

    void leave(long key, int kind) {
        keys.remove(key);
        if (keys.count(key) > 0) {
            surplus.computeIfPresent(kind, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    boolean has(int kind) {
        return surplus.containsKey(kind);
    }
}
