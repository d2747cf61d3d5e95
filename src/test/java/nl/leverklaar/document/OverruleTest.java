package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leverklaar.document.Overrule.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person says about a file counts, whatever it looks like, and the file is saved as faithfully.
class OverruleTest {

    private static final List<String> PIECES =
            List.of("a", "12", "é", "\"q\"", "'p'", "it's", "x\"y", "", " ", ";", ",", "\t", "|");

    @Test
    void theSeparatorIsTheOneThatIsSaid() throws SourceException {
        byte[] bytes = utf8("naam,x;y\nb,1;2\nc,3;4\n");
        Document commas = read(bytes, Overrule.NONE.withSeparator(","));
        assertEquals(List.of("naam", "x;y"), names(commas));
        Document semicolons = read(bytes, Overrule.NONE.withSeparator(";"));
        assertEquals(List.of("naam,x", "y"), names(semicolons));
        assertEquals("b,1", semicolons.column(0).text(0));
    }

    @Test
    void theSeparatorOutweighsTheLineOfExcel() throws SourceException {
        Document document = read(utf8("sep=;\nnaam,x\nb,1\n"), Overrule.NONE.withSeparator(","));
        assertEquals(",", document.reading().dialect().separator());
        assertEquals(List.of("naam", "x"), names(document));
    }

    @Test
    void withoutQuotesAQuoteIsALetter() throws SourceException {
        byte[] bytes = utf8("naam;x\n\"b;1\n\"c\";2\n");
        Document document = read(bytes, Overrule.NONE.withQuote(Quote.NONE));
        assertEquals("\"b", document.column(0).text(0));
        assertEquals("\"c\"", document.column(0).text(1));
        assertFalse(document.reading().dialect().hasQuote());
        Document single = read(utf8("naam;x\n'b;1';2\n"), Overrule.NONE.withQuote(Quote.SINGLE));
        assertEquals("b;1", single.column(0).text(0));
    }

    @Test
    void theHeaderIsTheRowThatIsSaid() throws SourceException {
        byte[] bytes = utf8("boven;x\nnaam;y\nb;1\n");
        Document third = read(bytes, Overrule.NONE.withHeader(3));
        assertEquals(List.of("b", "1"), names(third));
        assertEquals(0, third.rows());
        Document none = read(bytes, Overrule.NONE.withHeader(0));
        assertEquals(3, none.rows());
        assertFalse(none.reading().hasHeader());
        assertEquals(2, none.sourceColumns());
    }

    @Test
    void namesInOneCellAreNamesWhereThatIsSaidToo() throws SourceException {
        byte[] bytes = utf8("naam\n\"naam,\"\"x y\"\"\"\n\"b,\"\"1\"\"\"\n");
        Overrule commas = Overrule.NONE.withSeparator(",").withHeader(2);
        assertEquals(List.of("naam", "x y"), names(read(bytes, commas)));
    }

    @Test
    void aRowWithoutCellsIsNoHeader() {
        for (int row : new int[] {2, 4, 5_000}) {
            SourceException refused =
                    assertThrows(
                            SourceException.class,
                            () -> read(utf8("naam;x\n;\nb;1\n"), Overrule.NONE.withHeader(row)));
            assertEquals(SourceException.Reason.NO_HEADER, refused.reason());
            assertEquals(row, refused.regelnummer());
        }
    }

    @Test
    void theLettersAreThoseThatAreSaidAndTheMarkOfUtf8IsNone() throws SourceException {
        byte[] bytes = "ï»¿naam;x\nZoë;1\n".getBytes(Charset.forName("windows-1252"));
        Overrule western = Overrule.NONE.withLetters(Charset.forName("windows-1252"));
        Document document = read(bytes, western);
        assertEquals(List.of("naam", "x"), names(document));
        assertEquals("Zoë", document.column(0).text(0));
        assertArrayEquals(bytes, Documents.written(document));
    }

    @Test
    void whatIsNotSaidIsRecognisedAsEver() throws SourceException {
        byte[] bytes = utf8("rapport\n'naam'|'x'\n'b'|'1'\n'c'|'2'\n");
        Document plain = read(bytes, Overrule.NONE);
        Document said = read(bytes, Overrule.NONE.withSeparator("|"));
        assertEquals(plain.reading(), said.reading());
    }

    @Test
    void theFirstRowsAreReadAsAllOfThemAre() throws SourceException {
        byte[] bytes = utf8("boven\nnaam;x\n" + "b;1\n".repeat(500));
        RecordReader top = RecordReader.top(Source.of(bytes), headers());
        List<String> seen = new ArrayList<>();
        top.each(cells -> seen.add(String.join("|", cells)));
        assertEquals(50, seen.size());
        assertEquals(List.of("boven", "naam|x", "b|1"), seen.subList(0, 3));
        assertEquals(2, top.reading().headerRow());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void withoutEditsEveryByteIsTheSame(Overrule said) throws SourceException {
        Random random = new Random(31);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = utf8(randomFile(random));
            assertArrayEquals(
                    bytes, Documents.written(read(bytes, said)), said + " round " + round);
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void anEditChangesItsRowOnly(Overrule said) throws SourceException {
        Random random = new Random(32);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = utf8(randomFile(random));
            Document document = read(bytes, said);
            if (document.rows() == 0) {
                continue;
            }
            int row = random.nextInt(document.rows());
            int column = random.nextInt(Math.max(1, document.sourceColumns()));
            Documents.edit(document, column, row, "NEW");
            byte[] saved = Documents.written(document);
            int start = document.start(row);
            int next = row + 1 < document.rows() ? document.start(row + 1) : bytes.length;
            byte[] before = Arrays.copyOf(bytes, start);
            byte[] after = Arrays.copyOfRange(bytes, next, bytes.length);
            assertArrayEquals(before, Arrays.copyOf(saved, start));
            int behind = saved.length - after.length;
            assertArrayEquals(after, Arrays.copyOfRange(saved, behind, saved.length));
            String own = new String(saved, start, behind - start, StandardCharsets.UTF_8);
            assertTrue(own.contains("NEW"), said + " round " + round);
        }
    }

    static Stream<Overrule> everyWay() {
        List<Overrule> ways = new ArrayList<>();
        for (String separator : Overrule.SEPARATORS) {
            for (Quote quote : Quote.values()) {
                for (int header = 0; header < 3; header++) {
                    ways.add(
                            Overrule.NONE
                                    .withSeparator(separator)
                                    .withQuote(quote)
                                    .withHeader(header));
                }
            }
        }
        ways.add(Overrule.NONE.withLetters(Charset.forName("windows-1252")));
        ways.add(Overrule.NONE.withLetters(Charset.forName("IBM850")).withQuote(Quote.NONE));
        return ways.stream();
    }

    /// Two rows that can be a header, and below them anything.
    private static String randomFile(Random random) {
        StringBuilder text = new StringBuilder("kop;kop,kop\tkop|kop\nnaam;x,y\tz|w\n");
        int rows = 1 + random.nextInt(12);
        for (int row = 0; row < rows; row++) {
            int pieces = random.nextInt(9);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static Document read(byte[] bytes, Overrule said) throws SourceException {
        return new DocumentReader(headers()).read(Source.of(bytes).as(said), Progress.NONE);
    }

    private static HeaderFinder headers() {
        return new HeaderFinder(cells -> cells.contains("naam") ? 5 : 0);
    }

    private static List<String> names(Document document) {
        return document.columns().stream().map(Column::name).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
