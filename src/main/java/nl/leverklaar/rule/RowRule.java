package nl.leverklaar.rule;

import java.util.List;
import java.util.Map;

/// Judges the cells of one row together.
public non-sealed interface RowRule extends AnyRule {

    /// Whether the row is good as far as this rule goes.
    boolean holds(Row row);

    /// Whether a row that is not good weighs no more than the milder weight of the rule.
    default boolean isMilder(Row row) {
        return false;
    }

    /// What would solve it, the likeliest first.
    default List<Repair> repairs(Row row) {
        return List.of();
    }

    /// What the texts of the rule name besides the columns of the row.
    default Map<String, String> details(Row row) {
        return Map.of();
    }
}
