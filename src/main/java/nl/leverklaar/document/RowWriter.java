package nl.leverklaar.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes rows as plain CSV in UTF-8, with quotes only where a cell needs them.
public final class RowWriter implements AutoCloseable {

    private final CsvWriter csv;

    private RowWriter(OutputStream out, char separator, LineDelimiter lineEnd) {
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteCharacter('"')
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .lineDelimiter(lineEnd)
                .bufferSize(1 << 16)
                .build(out, StandardCharsets.UTF_8);
    }

    /// As a delivery file is: semicolons and CRLF.
    public static RowWriter delivery(OutputStream out) {
        return new RowWriter(out, ';', LineDelimiter.CRLF);
    }

    /// As other programs like to read it: commas and CRLF.
    public static RowWriter plain(OutputStream out) {
        return new RowWriter(out, ',', LineDelimiter.CRLF);
    }

    public void row(String... cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
