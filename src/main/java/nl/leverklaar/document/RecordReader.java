package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/// Every row of a CSV file as it stands, whatever it is about: what is above the header, the header and empty rows too.
///
/// A [Document] leaves those out; this is for who wants to see what was read.
public final class RecordReader {

    private final Source source;
    private final Reading reading;

    private RecordReader(Source source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /// @param headers recognises the row with the column names
    /// @throws SourceException when there are more columns, or longer rows, than Leverklaar takes
    /// @throws IllegalArgumentException when the source is no text
    public static RecordReader of(Source source, HeaderFinder headers) throws SourceException {
        if (!source.type().isText()) {
            throw new IllegalArgumentException("no text: " + source.type());
        }
        Dialect dialect = Dialect.of(source);
        Records records = Records.of(source, dialect);
        HeaderFinder.Header header = headers.find(records);
        return new RecordReader(
                source,
                new Reading(
                        source.type(),
                        source.encoding(),
                        dialect,
                        records.lineEnd(),
                        header.row() + 1L,
                        header.names().size(),
                        Skipped.NONE,
                        records.size(),
                        records.unclosedRow()));
    }

    /// What was noticed; skipped rows are not listed.
    public Reading reading() {
        return reading;
    }

    /// Visits the cells of every row, in the order of the file; an empty row has one empty cell.
    public void each(Consumer<String[]> visitor) {
        try (CsvReader<String[]> rows =
                CsvInput.of(source, reading.dialect(), StringArrayHandler.of())) {
            for (String[] row : rows) {
                visitor.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
