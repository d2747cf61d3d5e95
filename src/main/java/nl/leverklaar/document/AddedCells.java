package nl.leverklaar.document;

/// What a saved copy has in columns that the opened file does not have.
public interface AddedCells {

    /// What was given, and nothing where nobody gave anything.
    AddedCells AS_GIVEN =
            new AddedCells() {
                @Override
                public boolean holds(Column column) {
                    return true;
                }

                @Override
                public String text(Column column, int row) {
                    return column.text(row);
                }
            };

    /// Whether a column that was added here is in use, so that the copy has it once one of its cells is filled.
    boolean holds(Column column);

    /// The text of its cell in a row.
    String text(Column column, int row);
}
