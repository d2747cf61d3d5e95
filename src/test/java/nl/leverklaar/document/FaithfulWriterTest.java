package nl.leverklaar.document;

import static nl.leverklaar.document.Documents.edit;
import static nl.leverklaar.document.Documents.written;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaithfulWriterTest {

    private static final String[] CELLS = {
        "",
        "a",
        "12",
        "\"q\"",
        "\"a;b\"",
        "\"a\"\"b\"",
        "\"x\r\ny\"",
        "\"z\"tail",
        "é",
        "a\"b",
        " ",
        "\"\""
    };

    @Test
    void withoutEditsEveryByteIsTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = randomFile(random).getBytes(StandardCharsets.UTF_8);

            assertArrayEquals(bytes, written(Documents.of(bytes)), "round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void anEditChangesItsCellAndNothingElse(String name) {
        Charset charset = Charset.forName(name);
        String text = "naam;\"uren\";plaats\r\n\"a\";1;\"x;\"\"y\"\"\"\r\n\"b\";2;z\n\nc;3;é";
        Document document = Documents.of(text.getBytes(charset));

        edit(document, 0, 1, "Zoë");
        edit(document, 1, 2, "4;5");

        String expected = text.replace("\"b\"", "\"Zoë\"").replace("c;3", "c;\"4;5\"");
        assertEquals(expected, new String(written(document), charset));
    }

    @Test
    void randomEditsReadBackAsTheyWere() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Document document = Documents.of(randomFile(random));
            editAtRandom(document, random);

            assertSame(document, Documents.as(document, written(document)), "round " + round);
        }
    }

    /// A few damaged rows among good ones do not make the file look like another one, before or after edits.
    @Test
    void aFileThatIsMostlyGoodIsRecognisedAgainAfterEdits() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            String good = "a;b;1\n\"c\";d;2\n".repeat(20);
            Document document = Documents.of(randomFile(random).replaceFirst("\n", "\n" + good));
            editAtRandom(document, random);

            assertSame(document, Documents.of(written(document)), "round " + round);
        }
    }

    private static void editAtRandom(Document document, Random random) {
        for (int i = 0; i < 5 && document.rows() > 0; i++) {
            int column = random.nextInt(document.columns().size());
            int row = random.nextInt(document.rows());
            edit(document, column, row, List.of("v", "a;b", "q\"r", "n\nm").get(i % 4));
        }
    }

    private static void assertSame(Document expected, Document actual, String where) {
        assertEquals(expected.rows(), actual.rows(), where);
        for (int row = 0; row < expected.rows(); row++) {
            for (int i = 0; i < actual.columns().size(); i++) {
                assertEquals(expected.column(i).text(row), actual.column(i).text(row), where);
            }
        }
    }

    @Test
    void aShortRowThatWasRepairedIsWholeWhenItIsOpenedAgain() {
        Document document = Documents.of("naam;uren;plaats\na;1;x\nb;2\nc;3;z\n");
        edit(document, 1, 1, "4");
        assertEquals(
                "naam;uren;plaats\na;1;x\nb;4;\nc;3;z\n",
                new String(written(document), StandardCharsets.UTF_8));
        assertFalse(Documents.of(written(document)).isSkewed(1));
    }

    @Test
    void spacesBehindQuotesStayWhenAnotherCellIsRepaired() {
        String text = "naam;uren;plaats\n" + "a;1;x\n".repeat(5) + "\"b c\"  ;2;\"y\" \n";
        Document document = Documents.of(text);
        edit(document, 1, 5, "3");
        assertEquals(
                text.replace(";2;", ";3;"), new String(written(document), StandardCharsets.UTF_8));
    }

    @Test
    void backslashesInOtherCellsStayAsTheyWere() {
        String row = "\"a \\\"b\\\" c\\n\",1,\"x\"\n";
        String text = "\"naam\",\"uren\",\"plaats\"\n" + row.repeat(6);
        Document document = Documents.of(text);
        edit(document, 1, 0, "3");
        assertEquals(
                text.replaceFirst(",1,", ",3,"),
                new String(written(document), StandardCharsets.UTF_8));
    }

    @Test
    void aRemovedRowIsLeftOut() {
        Document document = Documents.of("naam;uren\na;1\nb;2\nc;3\n");
        new History(document)
                .apply(
                        new History.Step(
                                "step.repair",
                                List.of(
                                        new Edit.Rows(
                                                new int[] {1},
                                                new RowState[] {RowState.INCLUDED},
                                                new RowState[] {RowState.REMOVED}))));

        assertEquals(
                "naam;uren\na;1\nc;3\n", new String(written(document), StandardCharsets.UTF_8));
    }

    @Test
    void anAddedColumnComesLastInEveryRowOnceItIsFilled() {
        Document document = Documents.of("titel\r\nnaam;uren\r\na;1\r\nb;2\r\n");
        document.addColumn("leeg");
        Column added = document.addColumn("reden");
        assertEquals(
                "titel\r\nnaam;uren\r\na;1\r\nb;2\r\n",
                new String(written(document), StandardCharsets.UTF_8));

        edit(document, added.position(), 1, "N");

        assertEquals(
                "titel\r\nnaam;uren;reden\r\na;1;\r\nb;2;N\r\n",
                new String(written(document), StandardCharsets.UTF_8));
    }

    /// A Dutch Excel puts the names into one cell where one of them has quotes.
    @Test
    void namesInOneCellGetACellEachOnceThereIsAnother() {
        String names = "\"naam,\"\"naam kind\"\",plaats,uren,prijs\"\r\n";
        String rows = "1,a,b,7,8\r\n2,c,d,9,1\r\n";
        Document document = Documents.of(names + rows);
        assertEquals(names + rows, new String(written(document), StandardCharsets.UTF_8));
        edit(document, document.addColumn("reden").position(), 1, "N");
        assertEquals(
                "naam,naam kind,plaats,uren,prijs,reden\r\n1,a,b,7,8,\r\n2,c,d,9,1,N\r\n",
                new String(written(document), StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyRowAboveTextsOfOneCellIsNotTheNames() {
        Document document = Documents.of("12345\n\n67890\n\n13579\n\n\n");
        assertEquals(1, document.reading().width());
        edit(document, document.addColumn("reden").position(), 0, "N");
        assertEquals(
                4, new String(written(document), StandardCharsets.UTF_8).split(";", -1).length);
    }

    private static String randomFile(Random random) {
        StringBuilder text = new StringBuilder("naam;plaats;uren\n");
        String[] ends = {"\n", "\r\n", "\r"};
        for (int row = 0; row < 1 + random.nextInt(12); row++) {
            int width = random.nextInt(8) == 0 ? 1 + random.nextInt(5) : 3;
            for (int i = 0; i < width; i++) {
                text.append(i > 0 ? ";" : "").append(CELLS[random.nextInt(CELLS.length)]);
            }
            text.append(ends[random.nextInt(3)]);
        }
        return text.toString();
    }
}
