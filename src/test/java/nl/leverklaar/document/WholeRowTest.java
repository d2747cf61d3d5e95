package nl.leverklaar.document;

import static nl.leverklaar.document.Documents.edit;
import static nl.leverklaar.document.Documents.written;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A row with too few cells that somebody says is whole, counts and is written with its empty cells.
class WholeRowTest {

    private static final String NAMES = "naam;uren;plaats;groep\n";
    private static final String GOOD = "a;1;x;p\n".repeat(6);
    private static final String TEXT = NAMES + GOOD + "b;2\nc;3;z\n" + GOOD + "é;4";

    private static History say(Document document, int... rows) {
        History history = new History(document);
        history.apply(new History.Step("step.repair", List.of(new Edit.Whole(rows, true))));
        return history;
    }

    private static String saved(Document document) {
        return new String(written(document), StandardCharsets.UTF_8);
    }

    @Test
    void itCountsFromThenOnUntilThatIsTakenBack() {
        Document document = Documents.of(TEXT);
        int counting = document.countingRows();
        History history = say(document, 6, 14);
        assertFalse(document.isSkewed(6) || document.isSkewed(14));
        assertEquals(counting + 2, document.countingRows());
        assertEquals(4, document.cells(6));
        assertTrue(document.isSkewed(7), "nobody said so of this one");

        history.undo();
        assertTrue(document.isSkewed(6) && document.isSkewed(14));
        assertEquals(counting, document.countingRows());
        assertEquals(2, document.cells(6));

        history.redo();
        assertTrue(document.counts(6) && document.counts(14));
        assertEquals(0, document.column(3).code(6), "no cell changed");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,LF,false",
        "UTF-8,CRLF,true",
        "windows-1252,CR,false",
        "windows-1252,CRLF,false",
        "UTF-16LE,CRLF,false",
        "UTF-16LE,CR,true",
        "UTF-16BE,LF,false",
        "x-UTF-16LE-BOM,CRLF,true"
    })
    void itsEmptyCellsAreWrittenAndEveryOtherByteStays(
            String charset, LineEnd end, boolean quoted) {
        byte[] bytes = bytes(TEXT, charset, end, quoted);
        Document document = Documents.of(bytes);
        History history = say(document, 6, 14);
        String expected = TEXT.replace("b;2\n", "b;2;;\n").replace("é;4", "é;4;;");
        byte[] copy = written(document);
        assertEquals(
                text(bytes(expected, charset, end, quoted), charset).replace("\"\"", ""),
                text(copy, charset));

        Document again = Documents.of(copy);
        assertEquals(document.rows(), again.rows());
        for (int row = 0; row < again.rows(); row++) {
            assertEquals(row == 7, again.isSkewed(row), "row " + row);
            for (int i = 0; i < 4; i++) {
                assertEquals(document.column(i).text(row), again.column(i).text(row));
            }
        }
        history.undo();
        assertArrayEquals(bytes, written(document));
        history.redo();
        assertArrayEquals(copy, written(document));
    }

    private static byte[] bytes(String text, String charset, LineEnd end, boolean quoted) {
        String cells = quoted ? text.replaceAll("[^;\n]+|(?<=;)(?=[;\n]|$)", "\"$0\"") : text;
        return cells.replace("\n", end.text()).getBytes(Charset.forName(charset));
    }

    private static String text(byte[] bytes, String charset) {
        return new String(bytes, Charset.forName(charset));
    }

    @Test
    void whereMostRowsAreShortTheirCopyIsRecognisedAgain() {
        String text = NAMES + "b;2\n".repeat(9) + "\"b\nc\";2\nd;5;z;q\n\"e\";\"6\"\n";
        Document document = Documents.of(text);
        say(document, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11);
        assertEquals(text.replaceAll("(;\"?[26]\"?)\n", "$1;;\n"), saved(document));
        Document again = Documents.of(written(document));
        assertEquals(document.rows(), again.rows());
        assertTrue(again.skewedRows().isEmpty());
    }

    @Test
    void aColumnThatIsAddedStandsBehindItsEmptyCells() {
        Document document = Documents.of(TEXT);
        Column added = document.addColumn("reden");
        edit(document, added.position(), 0, "N");
        say(document, 6);
        assertTrue(saved(document).contains("\nb;2;;;\nc;3;z\n"));
        assertTrue(Documents.of(written(document)).isSkewed(7));
        assertFalse(Documents.of(written(document)).isSkewed(6));
    }

    @Test
    void theFirstRowOfAFileWithoutNamesIsWholeToo() {
        String row = "112233445;1;2;3;4;x;112233445\n";
        Document document = Documents.of("112233445;1;2;3;4\n" + row.repeat(5));
        assertTrue(document.isShort(0));
        say(document, 0);
        assertEquals("112233445;1;2;3;4;;\n" + row.repeat(5), saved(document));
        edit(document, document.addColumn("reden").position(), 1, "N");
        assertFalse(Documents.of(written(document)).isSkewed(0));
    }

    @Test
    void whoeverEditsItAndTakesThatBackStillFindsItWhole() {
        Document document = Documents.of(TEXT);
        say(document, 6);
        edit(document, 1, 6, "9");
        edit(document, 1, 6, "2");
        assertFalse(document.isSkewed(6));
    }
}
