package nl.leverklaar.rule;

import java.util.List;
import java.util.Map;
import nl.leverklaar.layout.Table;

/// Judges the file as a whole: what it is, its columns, its shape.
public non-sealed interface FileRule extends AnyRule {

    /// Reports what is wrong; nothing when the file is good. Is asked again after every edit.
    void judge(Table table, FileReport report);

    /// Whether what it tells holds values of cells, such as a name, which are not shown everywhere.
    default boolean tellsValues() {
        return false;
    }

    /// The numbers of the lines that what it tells of the file is about, where these are no rows of the table.
    default List<Integer> regelnummers(Table table) {
        return List.of();
    }

    /// What would solve it in one of the reported rows, the likeliest first.
    default List<Repair> repairs(Table table, int row) {
        return List.of();
    }

    /// What the texts of the rule name about one of the reported rows.
    default Map<String, String> details(Table table, int row) {
        return Map.of();
    }
}
