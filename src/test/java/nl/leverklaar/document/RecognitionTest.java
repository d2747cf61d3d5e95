package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The separator and the column names of files in which much contradicts them; their amounts have a decimal comma.
class RecognitionTest {

    private static final String HEADER =
            "kind;bsn;naam;plaats;soort;lrk;uren;prijs;bedrag;contract;begin;einde";
    private static final String ROW =
            "K1;999900420;Vis;Urk;KDV;999980014;182,00;11,20;2038,40;C24;16-8-2024;";
    private static final String NO_END = ROW.substring(0, ROW.length() - 1);
    private static final List<String> KNOWN = Arrays.asList(HEADER.split(";"));
    private static final String PROSE = "Uren, prijs, bedrag, en wat verder volgt\n";

    @ParameterizedTest
    @ValueSource(strings = {HEADER + "\n", ""})
    void rowsThatLackTheirEmptyEndAreStillRows(String header) {
        Document document = read(header + (ROW + "\n" + NO_END + "\n" + NO_END + "\n").repeat(7));

        assertEquals(";", document.reading().dialect().separator());
        assertEquals(21, document.rows());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void knownNamesWithRowsBelowOutweighProseWithCommas(int rows) {
        Document below = read(HEADER + "\n" + (ROW + "\n").repeat(rows) + PROSE.repeat(30));
        Document above = read(PROSE.repeat(30) + HEADER + "\n" + (ROW + "\n").repeat(rows));

        assertEquals(";", below.reading().dialect().separator());
        assertEquals("999900420", below.column(1).text(0));
        assertEquals(31, above.reading().headerRow());
        assertEquals(rows, above.rows());
    }

    @Test
    void knownNamesWithoutRowsOfTheirWidthDoNotSayHowTheFileIsWritten() {
        Document document = read(HEADER.replace(';', '|') + "\n" + (ROW + "\n").repeat(30));

        assertEquals(";", document.reading().dialect().separator());
    }

    @Test
    void aRowWithAnotherSeparatorMayBeginWithAQuotedCell() {
        String text = "kind;bsn;naam\n" + "K1;999900420;Vis\n".repeat(6);
        Document document = read(text + "\"K2\",999900146,\"Bos; Jan\"\n");

        assertEquals(List.of(), List.of(document.skewedRows().stream().boxed().toArray()));
        assertEquals("K2", document.column(0).text(6));
        assertEquals("999900146", document.column(1).text(6));
        assertEquals("Bos; Jan", document.column(2).text(6));
    }

    /// Words stand between spaces in a list of names too.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam\nJan Vries\nPiet Jansen\nAnna Smit\n",
                "naam\nJan de Vries\nPiet Jansen\nKlaas van der Berg\n"
            })
    void aListOfNamesIsOneColumn(String text) {
        Document document = read(text);

        assertEquals(1, document.reading().headerRow());
        assertEquals(1, document.columns().size());
        assertEquals(3, document.rows());
    }

    @Test
    void spacesInEveryLineSeparate() {
        assertEquals(" ", read("a b\n1 2\n3 4\n").reading().dialect().separator());
    }

    @Test
    void dataAboveTheNamesAreDataWhateverTheirWidth() {
        String shortRow = "K1;999900420;999900146;Vis;KDV\n";
        Document document = read("Oktober\n" + shortRow + ROW + ";\n" + HEADER + "\n" + ROW + "\n");

        assertEquals(4, document.reading().headerRow());
        assertEquals(List.of(1), document.reading().skipped().above());
        assertEquals(3, document.rows());
        assertEquals(2, document.regelnummer(0));
    }

    @Test
    void dataAboveTheNamesAreDataWhenAllRowsHaveASurplusSeparator() {
        Document document = read((ROW + ";\n").repeat(5) + HEADER + "\n" + (ROW + ";\n").repeat(5));

        assertEquals(6, document.reading().headerRow());
        assertEquals(10, document.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overzicht oktober\n", "\n", ";;\n"})
    void knownNamesAreFoundBelowAnyNumberOfLines(String line) {
        Document document = read(line.repeat(120) + HEADER + "\n" + (ROW + "\n").repeat(100));

        assertEquals(121, document.reading().headerRow());
        assertEquals(100, document.rows());
        assertEquals(List.of(), document.reading().skipped().repeated());
    }

    @Test
    void emptyLinesAboveRowsWithoutNamesAreNoRepeatedNames() {
        Document document = read("\n".repeat(70) + (ROW + "\n").repeat(20));

        assertEquals(0, document.reading().headerRow());
        assertEquals(20, document.rows());
        assertEquals(70, document.reading().emptyRows().size());
        assertEquals(List.of(), document.reading().skipped().repeated());
    }

    @Test
    void anAnnouncedSeparatorIsDroppedWhenTheNamesContradictIt() {
        String commas =
                (HEADER + "\n" + (NO_END.replace(",", ".") + ";\n").repeat(9)).replace(';', ',');

        assertEquals(",", read("sep=;\n" + commas).reading().dialect().separator());
        assertEquals("999900420", read("sep=;\n" + commas).column(1).text(0));
        assertEquals(
                ";", read("sep=;\nnaam\n" + "a,b\n".repeat(9)).reading().dialect().separator());
    }

    private static Document read(String text) {
        HeaderFinder headers =
                new HeaderFinder(cells -> (int) cells.stream().filter(KNOWN::contains).count());
        try {
            return new DocumentReader(headers)
                    .read(Source.of(text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e.reason().name(), e);
        }
    }
}
