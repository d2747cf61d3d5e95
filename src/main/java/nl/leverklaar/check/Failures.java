package nl.leverklaar.check;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.leverklaar.rule.AnyRule;

/// The rules that could not be asked; what they would have said is unknown, so the result is not called good.
///
/// Rules are asked on several threads. Only the kind of failure is kept, because its message could hold a value from a cell.
public final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final Map<String, String> reasons = new ConcurrentSkipListMap<>();
    private volatile boolean some;

    void add(AnyRule rule, RuntimeException failure) {
        some = true;
        String kind = failure.getClass().getSimpleName();
        if (reasons.putIfAbsent(rule.code(), kind) == null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "rule {0} could not be asked: {1}",
                    rule.code(),
                    kind);
        }
    }

    boolean has(AnyRule rule) {
        return some && reasons.containsKey(rule.code());
    }

    /// The codes of the rules and the kinds of their failures.
    public Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }
}
