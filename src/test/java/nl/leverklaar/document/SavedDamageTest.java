package nl.leverklaar.document;

import static nl.leverklaar.document.Documents.edit;
import static nl.leverklaar.document.Documents.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A row that is damaged in the opened file is as damaged in the saved copy, and its good cells are read as before.
class SavedDamageTest {

    private static final String GOOD = "a;1;x;p\n".repeat(6);
    private static final String NAMES = "naam;uren;plaats;groep\n";

    @Test
    void aRowWithACellTooManyHasOneTooManyWhenAColumnIsAdded() {
        Document document = Documents.of(NAMES + GOOD + "b;2;y;q;over\nc;3;z;r\n");
        add(document, 0);
        assertEquals(
                NAMES.replace("\n", ";reden\n")
                        + "a;1;x;p;N\n"
                        + "a;1;x;p;\n".repeat(5)
                        + "b;2;y;q;;over\nc;3;z;r;\n",
                saved(document));
        Document again = Documents.of(written(document));
        assertTrue(again.isSkewed(6));
        assertEquals("q", again.column(3).text(6));
        assertFalse(again.isSkewed(7));
    }

    @Test
    void aSurplusBehindAnEmptyCellStaysASurplus() {
        Document document = Documents.of(NAMES + GOOD + "b;2;y;q;over;\nc;3;z;r;;over\n");
        add(document, 0);
        assertTrue(saved(document).endsWith("b;2;y;q;;over;\nc;3;z;r;;;over\n"));
        Document again = Documents.of(written(document));
        assertTrue(again.isSkewed(6) && again.isSkewed(7));
    }

    @Test
    void aRowWithTooFewCellsGetsNoneUntilSomebodyFillsOne() {
        String text = NAMES + GOOD + "b;2;y\nEinde van het overzicht\nc\n";
        Document document = Documents.of(text);
        add(document, 0);
        assertTrue(saved(document).endsWith("b;2;y\nEinde van het overzicht\nc\n"));
        Document again = Documents.of(written(document));
        assertTrue(again.isSkewed(6) && again.isSkewed(7) && again.isSkewed(8));

        edit(document, 4, 6, "O");
        assertFalse(document.isSkewed(6), "somebody looked after it");
        assertTrue(saved(document).endsWith("b;2;y;;O\nEinde van het overzicht\nc\n"));
        edit(document, 4, 6, "");
        assertTrue(document.isSkewed(6), "and took that back");
    }

    /// With the quotes as letters this row has a cell more than read as it is.
    @Test
    void aRowWithTooFewCellsHasNotEnoughInAWiderFileEither() {
        String odd = "b;\"Visser;\"geel; blauw\";x\n";
        Document document = Documents.of(NAMES + GOOD + odd + GOOD);
        assertTrue(document.isSkewed(6));
        assertEquals("Visser;\"geel; blauw", document.column(1).text(6));
        add(document, 0);
        Document again = Documents.of(written(document));
        assertTrue(again.isSkewed(6));
        assertEquals("Visser;\"geel; blauw", again.column(1).text(6));
    }

    @Test
    void namesThatComeAgainHaveTheAddedOneToo() {
        Document document = Documents.of("titel\n" + NAMES + GOOD + NAMES + "\nb;2;y;q\n");
        add(document, 0);
        Document again = Documents.of(written(document));
        assertEquals(List.of(9), again.reading().skipped().repeated());
        assertEquals(7, again.rows());
        assertTrue(again.skewedRows().isEmpty());
    }

    @Test
    void rowsAboveTheNamesGetTheAddedColumn() {
        String above = "112233445;1;2;3;4;x;112233445\n".repeat(2);
        String names = "naam;uren;plaats;groep;e;f;g\n";
        Document document = Documents.of(above + names + above.repeat(3));
        assertEquals(3, document.reading().headerRow());
        add(document, 0);
        assertEquals(
                above.replaceFirst("\n", ";N\n").replaceFirst("445\n", "445;\n")
                        + names.replace("\n", ";reden\n")
                        + above.replace("\n", ";\n").repeat(3),
                saved(document));
    }

    @Test
    void anEmptySurplusStaysWhereItWas() {
        Document document = Documents.of(NAMES.replace("\n", ";\n") + "a;1;x;p;\n".repeat(6));
        edit(document, 1, 2, "7");
        assertEquals(
                NAMES.replace("\n", ";\n")
                        + "a;1;x;p;\n".repeat(2)
                        + "a;7;x;p;\n"
                        + "a;1;x;p;\n".repeat(3),
                saved(document));
        add(document, 0);
        assertTrue(saved(document).startsWith(NAMES.replace("\n", ";reden;\n") + "a;1;x;p;N;\n"));
    }

    @Test
    void aSurplusThatWasTakenAwayIsGone() {
        Document document = Documents.of(NAMES + GOOD + "b;2;y;q;over\n");
        edit(document, 4, 6, "");
        assertEquals(NAMES + GOOD + "b;2;y;q\n", saved(document));
    }

    @Test
    void aValueThatWasTakenBackAddsNoColumn() {
        Document document = Documents.of(NAMES + GOOD);
        add(document, 0);
        edit(document, 4, 0, "");
        assertEquals(NAMES + GOOD, saved(document));
    }

    @Test
    void nothingComesBehindAQuoteThatIsNeverClosed() {
        Document document = Documents.of(NAMES + GOOD + "b;2;\"y\nz\";\"q");
        assertEquals(8, document.reading().unclosedRow());
        add(document, 0);
        assertTrue(saved(document).endsWith("\nb;2;\"y\nz\";\"q"));
        edit(document, 0, 6, "B");
        assertTrue(saved(document).endsWith("\nB;2;\"y\nz\";\"q"));
        assertEquals(8, Documents.of(written(document)).reading().unclosedRow());

        edit(document, 4, 6, "O");
        assertTrue(
                saved(document).endsWith("\nB;2;\"y\nz\";\"q\";O"), "unless somebody put it there");
    }

    @Test
    void theOtherCellsOfAnOddRowStayAsTheyAre() {
        String stray = "b;2;y \"z;\"q\"\n";
        String other = "d,\"2\",y,q\n";
        Document document = Documents.of(NAMES + GOOD + stray + other + GOOD);
        edit(document, 1, 6, "8");
        edit(document, 1, 7, "9");
        String expected = NAMES + GOOD + "b;8;y \"z;\"q\"\nd,\"9\",y,q\n" + GOOD;
        assertEquals(expected, saved(document));
        Document again = Documents.of(written(document));
        assertEquals(document.reading().damaged().size(), again.reading().damaged().size());
        assertEquals("y \"z", again.column(2).text(6));

        add(document, 0);
        assertTrue(saved(document).contains("b;8;y \"z;\"q\";\nd,\"9\",y,q,\na;1;x;p;\n"));
    }

    @Test
    void anOddRowIsWrittenByTheStandardWhenItWouldBeReadOtherwise() {
        String stray = "b;\"2;y;q\n";
        Document document = Documents.of(NAMES + GOOD + stray + GOOD);
        assertEquals("\"2", document.column(1).text(6));
        edit(document, 2, 6, "u\"");
        Document again = Documents.of(written(document));
        for (int i = 0; i < 4; i++) {
            assertEquals(document.column(i).text(6), again.column(i).text(6));
        }
    }

    @Test
    void whereNoRowHasNamesTheAddedCellsHaveNoneEither() {
        Document document = Documents.of("112;1;2;3\n113;1;2;3\n114;4;5\n115;6;7;8;9\n116;1;2;3\n");
        assertFalse(document.reading().hasHeader());
        add(document, 1);
        assertEquals(
                "112;1;2;3;\n113;1;2;3;N\n114;4;5\n115;6;7;8;;9\n116;1;2;3;\n", saved(document));
    }

    /// Gives one row a value in a column that the file does not have.
    private static void add(Document document, int row) {
        Column added = document.addColumn("reden");
        edit(document, added.position(), row, "N");
    }

    private static String saved(Document document) {
        return new String(written(document), StandardCharsets.UTF_8);
    }
}
