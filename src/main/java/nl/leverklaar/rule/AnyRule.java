package nl.leverklaar.rule;

import java.util.List;
import nl.leverklaar.layout.Kolom;

/// A rule of one of the four scopes, or about opening a file; what it is called and how much it weighs stands in its [Rule] annotation.
public sealed interface AnyRule permits OpenRule, FileRule, ValueRule, RowRule, GroupRule {

    /// Its line in the catalogue.
    default Rule line() {
        Rule line = getClass().getAnnotation(Rule.class);
        if (line == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has no @Rule");
        }
        return line;
    }

    /// The columns it names, see [Rule#columns()] and [Rule#everyColumn()].
    default List<Kolom> columns() {
        return List.of(line().everyColumn() ? Kolom.values() : line().columns());
    }

    default String code() {
        return line().code();
    }

    default Ernst ernst() {
        return line().ernst();
    }
}
