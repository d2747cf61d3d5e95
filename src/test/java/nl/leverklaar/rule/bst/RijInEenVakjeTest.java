package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Excel makes of a file with commas is told once, and nothing else is told of it.
class RijInEenVakjeTest {

    private static final int ROWS = 40;

    /// A line as Excel writes back what it shows as one cell.
    private static String wrapped(String line) {
        return line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    private static String inQuotes(String line, String separator) {
        return Stream.of(line.split(";", -1))
                .map(cell -> '"' + cell + '"')
                .collect(Collectors.joining(separator));
    }

    /// A file in which only a cell with a comma has quotes, as most packages write.
    private static String needed(String line) {
        return Stream.of(line.split(";", -1))
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private static Session open(UnaryOperator<String> written) {
        return open(
                new CleanDelivery(ROWS)
                        .file()
                        .lines()
                        .map(written)
                        .map(RijInEenVakjeTest::wrapped)
                        .toList());
    }

    private static Session open(List<String> lines) {
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return CleanDelivery.open(file, SampleRun.circumstances(""));
    }

    private static List<Decision> wrong(Session session) {
        return session.findings().decisions().stream()
                .filter(of -> of.ernst() != Ernst.TIP)
                .toList();
    }

    private static void assertOneCause(Session session) {
        List<Decision> wrong = wrong(session);
        assertEquals(List.of("BST-30"), wrong.stream().map(Decision::code).toList());
        assertEquals(ROWS, wrong.getFirst().rows().length);
    }

    /// Names with a space in them, and names of persons, have quotes; so Excel puts these lines into one cell and leaves the others.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void namesInOneCellNameTheColumnsOfWholeRows(int wholeRows) {
        List<String> lines = new CleanDelivery(ROWS).file().lines().toList();
        List<String> written =
                IntStream.rangeClosed(0, ROWS)
                        .mapToObj(row ->
                                row == 0 || row > wholeRows
                                        ? wrapped(inQuotes(lines.get(row), ","))
                                        : withPoints(lines.get(row)))
                        .toList();
        Session session = open(written);
        Decision wrong = wrong(session).getFirst();
        assertEquals("BST-30", wrong.code());
        assertEquals(ROWS - wholeRows, wrong.rows().length);
        session.repair(session.preview(wrong, 0).lines());
        assertEquals(List.of(), wrong(session));
        assertEquals(ROWS, session.document().countingRows());
    }

    /// All lines and the names as Excel writes them back where every cell has quotes.
    private static List<String> inOneColumn() {
        return new CleanDelivery(ROWS)
                .file()
                .lines()
                .map(line -> wrapped(inQuotes(line, ",")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String withPoints(String line) {
        return line.replace(',', '.').replace(';', ',');
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void linesAndNamesInOneCell(String separator) {
        assertOneCause(open(line -> inQuotes(line, separator)));
    }

    /// The names come again in one cell, or stand between the rows.
    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void namesInOneCellAreNoRow(int above) {
        List<String> clean = new CleanDelivery(ROWS).file().lines().toList();
        List<String> lines =
                new ArrayList<>(clean.stream().skip(1).map(RijInEenVakjeTest::withPoints).toList());
        String names = wrapped(inQuotes(clean.getFirst(), ","));
        lines.add(20, names);
        lines.add(above, names);
        Session session = open(lines);
        assertEquals(ROWS, session.document().countingRows());
        assertEquals(List.of(), SampleRun.findings(session, "BST-30"));
    }

    /// Some programs write a separator behind the rows, and none behind the names.
    @Test
    void aSeparatorBehindTheRowsChangesNothing() {
        List<String> clean = new CleanDelivery(ROWS).file().lines().toList();
        List<String> lines = new ArrayList<>(List.of(wrapped(inQuotes(clean.getFirst(), ","))));
        for (int row = 1; row <= ROWS; row++) {
            lines.add(
                    row % 2 == 0
                            ? wrapped(inQuotes(clean.get(row), ",") + ",")
                            : withPoints(clean.get(row)) + ",");
        }
        Session session = open(lines);
        Decision wrong = wrong(session).getFirst();
        assertEquals("BST-30", wrong.code());
        session.repair(session.preview(wrong, 0).lines());
        assertEquals(List.of(), wrong(session));
        assertEquals(ROWS, session.document().countingRows());
    }

    /// A title in quotes that lists names with quotes looks like a line in one cell.
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 15})
    void aTitleThatListsNamesIsNotTakenForTheNames(int rows) {
        List<String> clean = new CleanDelivery(rows).file().lines().toList();
        List<String> names = List.of(clean.getFirst().split(";")).subList(7, 20);
        List<String> lines = new ArrayList<>();
        lines.add(wrapped("Kolommen: \"" + String.join("\", \"", names) + "\""));
        clean.forEach(line -> lines.add(withPoints(line)));
        Session session = open(lines);
        assertEquals(2, session.document().reading().headerRow());
        assertEquals(rows, session.document().countingRows());
    }

    @Test
    void aRowWithALetterThatIsLostHasNoProposal() {
        List<String> lines = inOneColumn();
        lines.set(4, lines.get(4).replaceFirst("[a-z]{2}", "\uFFFD"));
        Session session = open(lines);
        List<Integer> without =
                SampleRun.findings(session, "BST-30").stream()
                        .filter(of -> of.repairs().isEmpty())
                        .map(of -> of.row())
                        .toList();
        assertEquals(List.of(3), without);
    }

    @Test
    void aRowOfTwoCellsIsNotTakenForTheNames() {
        List<String> lines = inOneColumn();
        lines.add(3, "x;y");
        Session session = open(lines);
        assertEquals(1, session.document().reading().headerRow());
        assertEquals(
                List.of("BST-15", "BST-30"),
                wrong(session).stream().map(Decision::code).sorted().toList());
    }

    @Test
    void linesInOneCellUnderNamesThatHadNoQuotes() {
        assertOneCause(open(RijInEenVakjeTest::needed));
    }

    @Test
    void eachValueGetsItsCellBack() throws IOException {
        assertBack(open(RijInEenVakjeTest::needed));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void underNamesInOneCellToo(String separator) throws IOException {
        assertBack(open(line -> inQuotes(line, separator)));
    }

    private static void assertBack(Session session) throws IOException {
        assertTrue(
                session.repair(
                        wrong(session).getFirst().findings().stream()
                                .map(of ->
                                        new Preview.Line(
                                                of.row(), List.of(), of.repairs().getFirst()))
                                .toList()));
        assertEquals(List.of(), wrong(session));
        Session clean = new CleanDelivery(ROWS).open(SampleRun.circumstances(""));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        session.writeCopy(copy);
        Session again = CleanDelivery.open(copy.toByteArray(), SampleRun.circumstances(""));
        assertEquals(List.of(), wrong(again));
        for (int row = 0; row < ROWS; row++) {
            for (Kolom kolom : Kolom.values()) {
                assertEquals(clean.table().text(kolom, row), again.table().text(kolom, row));
            }
        }
    }

    @Test
    void aTitleAboveChangesNothing() {
        List<String> lines = new ArrayList<>(List.of("Overzicht opvang oktober"));
        lines.addAll(inOneColumn());
        Session session = open(lines);
        assertEquals(List.of("BST-30"), wrong(session).stream().map(Decision::code).toList());
        assertEquals(2, session.document().reading().headerRow());
        assertEquals(ROWS, session.document().wrappedRows().cardinality());
    }

    @Test
    void itIsToldAgainWhenAnEditIsUndone() {
        Session session = open(RijInEenVakjeTest::needed);
        session.edit(0, Kolom.UREN, "12");
        assertEquals(ROWS - 1, session.document().wrappedRows().cardinality());
        session.undo();
        assertOneCause(session);
    }

    @Test
    void setApartItIsToldNoMore() {
        Session session = open(RijInEenVakjeTest::needed);
        session.setApart(IntStream.range(0, ROWS).toArray());
        assertEquals(List.of(), wrong(session));
    }
}
