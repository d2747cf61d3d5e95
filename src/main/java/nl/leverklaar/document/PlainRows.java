package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads rows of text without any quote sign, for files whose quotes cannot be trusted: a row is a line.
public final class PlainRows {

    /// A character that no text holds, because FastCSV wants one.
    private static final char NO_QUOTE = '\uFFFF';

    private PlainRows() {}

    /// Tells every row, the first one too; the list is good until the next row.
    ///
    /// @throws SourceException when there are more columns, or longer rows, than Leverklaar takes
    public static void each(Source source, char separator, Consumer<List<String>> visitor)
            throws SourceException {
        Dialect dialect = new Dialect(separator, NO_QUOTE);
        Records.of(source, dialect);
        try (CsvReader<List<String>> csv = CsvInput.of(source, dialect, new Cells())) {
            csv.forEach(visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {

        private final List<String> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
        }

        @Override
        protected void handleField(
                int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(new String(buffer, offset, length));
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
    }
}
