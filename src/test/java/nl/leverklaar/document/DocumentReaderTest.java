package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leverklaar.document.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsTheLettersOfEveryEncoding(String charset) {
        Document document = Documents.of("naam;plaats\r\nZoë;Curaçao\r\n", Charset.forName(charset));

        assertEquals("Zoë", document.column(0).text(0));
        assertEquals("Curaçao", document.column(1).text(0));
        assertEquals(Charset.forName(charset), document.reading().encoding().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstName(String charset) {
        Document document = Documents.of("\uFEFFnaam;plaats\nZoë;Urk\n", Charset.forName(charset));

        assertEquals("naam", document.column(0).name());
        assertTrue(document.reading().encoding().bomLength() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparatorFromTheRows(String separator) {
        String text = "naam;\"a, b\";uren\n\"x;y,z\ta\";2,5;3\nq;1,5;4\n".replace(";", separator);

        Document document = Documents.of(text.replace("2,5", "2.5").replace("1,5", "1.5"));

        assertEquals(separator, document.reading().dialect().separator());
        assertEquals(3, document.reading().width());
    }

    @ParameterizedTest
    @CsvSource({"'\r\n',CRLF", "'\n',LF", "'\r',CR"})
    void readsEveryLineEnd(String end, LineEnd expected) {
        Document document = Documents.of("naam;uren" + end + "a;1" + end + "b;2");

        assertEquals(2, document.rows());
        assertEquals(expected, document.reading().lineEnd());
        assertEquals("2", document.column(1).text(1));
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() {
        Document document = Documents.of("naam;uren\na;1\n\n;\nb;\"2\n3\"\nc;4\n");

        assertEquals(3, document.rows());
        assertEquals(List.of(3, 4), document.reading().emptyRows());
        assertEquals(2, document.regelnummer(0));
        assertEquals(5, document.regelnummer(1));
        assertEquals(6, document.regelnummer(2));
        assertEquals(1, document.rowOf(5));
        assertEquals(-1, document.rowOf(3));
    }

    @Test
    void aRowWithASurplusCellIsSkewedAndDoesNotCount() {
        Document document = Documents.of("naam;uren\na;1\nb;2;3\nc;4;\n");

        assertFalse(document.isSkewed(0));
        assertTrue(document.isSkewed(1));
        assertFalse(document.isSkewed(2), "an empty surplus cell is harmless");
        assertEquals(0, document.column(0).uses(document.column(0).code(1)));
        assertEquals("3", document.column(2).text(1));
    }

    @Test
    void aShortRowIsSkewedUntilItIsEdited() {
        Document document = Documents.of("naam;plaats;uren\na;x;1\nb;2\n");
        History history = new History(document);
        assertTrue(document.isSkewed(1));

        Column uren = document.column(2);
        history.apply(new History.Step(
                "step.edit", List.of(new Edit.Values(2, new int[] {1}, new int[] {0}, new int[] {uren.codeOf("2")}))));
        assertFalse(document.isSkewed(1));

        history.undo();
        assertTrue(document.isSkewed(1));
        assertFalse(history.isChanged());
    }

    @Test
    void aTitleAboveTheHeaderIsNoRow() throws SourceException {
        byte[] bytes = "Overzicht oktober\n\nnaam;plaats;uren;prijs;soort\na;b;c;d;e\n".getBytes(StandardCharsets.UTF_8);
        List<String> known = List.of("naam", "plaats", "uren", "prijs", "soort");
        HeaderFinder finder = new HeaderFinder(cells -> (int) cells.stream().filter(known::contains).count());

        Document document = new DocumentReader(finder).read(Source.of(bytes), Progress.NONE);

        assertEquals(3, document.reading().headerRow());
        assertEquals(1, document.rows());
        assertEquals(4, document.regelnummer(0));
    }

    @Test
    void aRowLongerThanAllowedIsNamed() {
        String text = "naam;uren\na;1\n" + "x".repeat(DocumentReader.MAX_ROW_LENGTH + 1) + ";2\n";

        SourceException refused = assertThrows(
                SourceException.class,
                () -> new DocumentReader(new HeaderFinder(_ -> 0))
                        .read(Source.of(text.getBytes(StandardCharsets.UTF_8)), Progress.NONE));

        assertEquals(Reason.ROW_TOO_LONG, refused.reason());
        assertEquals(3, refused.regelnummer());
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004xl/workbook',XLSX", "'PK\u0003\u0004other',ZIP", "'%PDF-1.7',PDF", "'<!DOCTYPE html>',HTML",
        "'{\"a\":1}',JSON", "'',EMPTY", "'   ',EMPTY"
    })
    void tellsOtherFilesByTheirContents(String contents, FileType expected) {
        assertEquals(expected, Source.of(contents.getBytes(StandardCharsets.UTF_8)).type());
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoticed() {
        Document document = Documents.of("naam;uren\na;1\nb;\"2\nc;3\n");

        assertEquals(
                List.of(Damage.Kind.STRAY_QUOTE),
                document.reading().damaged().stream().map(Damage::kind).toList());
        assertEquals(3, document.reading().damaged().getFirst().row());
        assertEquals(3, document.rows());
        assertEquals(0, Documents.of("naam;uren\na;\"1\"").reading().unclosedRow());
    }

    @Test
    void aMillionDifferentValuesKeepTheirCodes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("nummer;soort\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 200_000; i++) {
            out.write(("n" + i + ";s" + i % 3 + "\n").getBytes(StandardCharsets.UTF_8));
        }

        Document document = Documents.of(out.toByteArray());

        assertEquals(200_000, document.rows());
        assertEquals(200_001, document.column(0).size());
        assertEquals(4, document.column(1).size());
        assertEquals("n65536", document.column(0).text(65_536));
        assertEquals("n199999", document.column(0).text(199_999));
        assertEquals(66_667, document.column(1).uses(document.column(1).codeOf("s0")));
    }
}
