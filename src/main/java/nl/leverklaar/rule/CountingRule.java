package nl.leverklaar.rule;

import nl.leverklaar.layout.Table;

/// Judges the file as a whole by what is counted over its rows.
public interface CountingRule<T> extends FileRule {

    /// What it needs counted.
    Counting<T> counting();

    /// Reports what is wrong, without a look at all rows.
    void judge(T counted, FileReport report);

    @Override
    default void judge(Table table, FileReport report) {
        judge(counting().of(table), report);
    }
}
