package nl.leverklaar.rule;

import java.util.List;
import java.util.Map;
import nl.leverklaar.layout.Table;

/// Judges rows that belong together, such as all rows of one child in one month.
public non-sealed interface GroupRule extends AnyRule {

    /// Which rows belong together.
    Grouping grouping();

    /// Reports the rows that are not good. Is asked for groups of two rows or more.
    void judge(Group group);

    /// What it looks at besides the rows of a group, as a number that is another when that is; all groups are judged again
    /// then, so it may not change with every edit.
    default long context(Table table) {
        return 0;
    }

    /// What would solve it in one of the reported rows.
    ///
    /// @param group all rows of the group
    /// @param member the place of the reported row in the group
    default List<Repair> repairs(Group group, int member) {
        return List.of();
    }

    /// What the texts of the rule name besides the columns of the row.
    default Map<String, String> details(Group group, int member) {
        return Map.of();
    }
}
