package nl.leverklaar.rule;

import nl.leverklaar.layout.Table;

/// What is counted over all rows for rules about the whole file, so that after an edit only its own rows are counted again.
///
/// Rules that count the same give equal countings and share what is counted.
public interface Counting<T> {

    /// All rows of a table, counted.
    T of(Table table);

    /// Takes back a row that was counted, before it changes.
    void leave(T counted, int row);

    /// Counts a row after it changed.
    void enter(T counted, int row);
}
