package nl.leverklaar.document;

/// One change of a document that knows its own inverse.
public sealed interface Edit {

    /// The rows it changes, ascending.
    int[] rows();

    /// The change that takes this one back.
    Edit inverse();

    /// New values in one column.
    ///
    /// @param column the position of the column
    /// @param rows the rows, ascending
    /// @param before the code that stood in each of the rows
    /// @param after the code that comes there
    record Values(int column, int[] rows, int[] before, int[] after) implements Edit {
        @Override
        public Edit inverse() {
            return new Values(column, rows, after, before);
        }
    }

    /// Another state for rows.
    ///
    /// @param rows the rows, ascending
    /// @param from the state each of them had
    /// @param to the state each of them gets
    record Rows(int[] rows, RowState[] from, RowState[] to) implements Edit {
        @Override
        public Edit inverse() {
            return new Rows(rows, to, from);
        }
    }

    /// Somebody says that rows with too few cells only lost empty ones at their end, or takes that back. No cell changes.
    ///
    /// @param rows the rows, ascending
    /// @param whole whether they are whole as they are
    record Whole(int[] rows, boolean whole) implements Edit {
        @Override
        public Edit inverse() {
            return new Whole(rows, !whole);
        }
    }
}
