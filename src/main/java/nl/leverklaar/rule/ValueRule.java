package nl.leverklaar.rule;

import java.util.List;
import java.util.Map;

/// Judges one value of one column, whatever row it stands in; each different value is judged once.
public non-sealed interface ValueRule extends AnyRule {

    /// Whether the value is good as far as this rule goes.
    boolean holds(Value value);

    /// What would solve it in every row with this value, the likeliest first.
    ///
    /// For a rule whose repair is [Herstel#ZEKER] exactly one repair is a certain one; none or several are not.
    default List<Repair> repairs(Value value) {
        return List.of();
    }

    /// What would solve it in one row with this value, the likeliest first: the same in every row, unless other cells of the
    /// row take part.
    default List<Repair> repairs(Value value, Row row) {
        return repairs(value);
    }

    /// Whether only a row can tell what would solve it, so that of the value alone nothing is known.
    default boolean looksAtRow() {
        return false;
    }

    /// Whether what it finds may be the value of another column: a fout of one value, which no spreadsheet made.
    default boolean mayBeMisplaced() {
        Rule line = line();
        return ernst() == Ernst.FOUT
                && line.perValue()
                && !line.alone()
                && line.excel() != Excel.SCHADE;
    }

    /// Whether a spreadsheet made this value of another one.
    default Excel excel(Value value) {
        return line().excel();
    }

    /// What the texts of the rule name besides column, row and value.
    default Map<String, String> details(Value value) {
        return Map.of();
    }
}
