package nl.leverklaar.document;

import java.util.List;
import java.util.function.Consumer;

/// Reads rows of text without any quote sign, for files whose quotes cannot be trusted: a row is a line.
public final class PlainRows {

    private PlainRows() {}

    /// Tells every row, the first one too; an empty row has no cells.
    ///
    /// @throws SourceException when there are more columns, or longer rows, than Leverklaar takes
    public static void each(Source source, char separator, Consumer<List<String>> visitor)
            throws SourceException {
        Dialect dialect = Dialect.of(String.valueOf(separator)).unquoted();
        Records records = Records.of(source, new Recognition(dialect, 1), Progress.NONE);
        for (int record = 0; record < records.size(); record++) {
            visitor.accept(records.cells(record));
        }
    }
}
