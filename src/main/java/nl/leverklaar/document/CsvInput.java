package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/// FastCSV over the bytes of a source, as lenient as [RecordScanner]: no row is too short, too long or unclosed to read.
final class CsvInput {

    private CsvInput() {}

    /// Tells the rows in a piece of the source, as code units: a character for each byte, or each two bytes of UTF-16.
    static <T> void each(
            Source source, int from, int to, Dialect dialect, CsvCallbackHandler<T> handler) {
        try (CsvReader<T> csv = units(source, from, to, dialect, handler)) {
            for (T _ : csv) {
                // the handler has taken the row
            }
        } catch (CsvParseException e) {
            // FastCSV wraps what the progress throws when somebody stops.
            throw e.getCause() instanceof CancellationException stopped ? stopped : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> CsvReader<T> units(
            Source source, int from, int to, Dialect dialect, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .build(handler, new Units(source, from, to));
    }

    /// No byte of a letter that UTF-8 writes in several is a separator, quote or line end, so these need no decoding.
    private static final class Units extends Reader {

        private final byte[] bytes;
        private final Encoding encoding;
        private final int to;
        private int at;

        Units(Source source, int from, int to) {
            this.bytes = source.bytes();
            this.encoding = source.encoding();
            this.at = from;
            this.to = to;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int width = encoding.width();
            int count = Math.min(length, (to - at + width - 1) / width);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            if (width == 1) {
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = (char) (bytes[at + i] & 0xFF);
                }
            } else {
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = (char) encoding.unit(bytes, at + i * width);
                }
            }
            at += count * width;
            return count;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
