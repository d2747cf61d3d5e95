package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;

/// FastCSV over the bytes of a source, as lenient as [RecordScanner]: no row is too short, too long or unclosed to read.
final class CsvInput {

    private CsvInput() {}

    static <T> CsvReader<T> of(Source source, Dialect dialect, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .build(handler, characters(source));
    }

    private static InputStreamReader characters(Source source) {
        int bom = source.encoding().bomLength();
        return new InputStreamReader(
                new ByteArrayInputStream(source.bytes(), bom, source.size() - bom),
                source.encoding().charset());
    }
}
