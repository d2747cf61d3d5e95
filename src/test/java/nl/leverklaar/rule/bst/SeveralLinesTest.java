package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text of several lines in quotes is one cell, in the names and in the rows.
class SeveralLinesTest {

    private static final int ROWS = 60;
    private static final int SEEDS = 30;

    /// The position of the surname of the child.
    private static final int NAME = 11;

    /// Lines of remarks, with what may be a separator or a quote.
    private static final List<String> PARTS =
            List.of(
                    "belt om 9u",
                    "komt; zie mail",
                    "\"let op\"",
                    "",
                    "1,5;2;3",
                    "ma;di;wo;do",
                    "1\t2");

    private final List<String> lines = new CleanDelivery(ROWS).file().lines().toList();

    @ParameterizedTest
    @ValueSource(strings = {"kind_voorletters", "ouder_voorletters", "partner_achternaam"})
    void aColumnNameMayStandOnTwoLines(String name) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, lines.getFirst().replace(name, '"' + name.replace('_', '\n') + '"'));
        assertWhole(changed);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 25, 16})
    void aRemarkMayStandOnTwoLinesBeforeASeparatorThatOnlyTheRowsHave(int before) {
        List<String> changed = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(row).split(";", -1)));
            cells.add(
                    before, row == 0 ? "Opmerking" : row % 2 == 0 ? "ok" : "\"belt om 9u\nkomt\"");
            changed.add(String.join(";", cells) + (row == 0 ? "" : ";"));
        }
        assertWhole(changed);
    }

    @ParameterizedTest
    @CsvSource({"3, ';'", "3, ','", "6, ';'", "12, '\t'", "40, ';'", "40, '\t'"})
    void remarksOfSeveralLinesMayStandInTheMiddleOfEveryRow(int rows, String separator) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            int before = List.of(0, 12, 15, 16, 20, 29).get(random.nextInt(6));
            boolean all = random.nextBoolean();
            List<List<String>> expected = new ArrayList<>();
            for (int row = 0; row <= rows; row++) {
                List<String> cells = new ArrayList<>(List.of(lines.get(row).split(";", -1)));
                String name = random.nextInt(3) == 0 ? "Opmer-\nking" : "Opmerking";
                cells.add(before, row == 0 ? name : remark(random));
                expected.add(cells);
            }
            byte[] file = written(expected, separator, all).getBytes(StandardCharsets.UTF_8);
            Document document = CleanDelivery.open(file, SampleRun.circumstances("")).document();
            assertEquals(
                    expected.subList(1, rows + 1), CleanDelivery.cells(document), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, ','", "4, ','", "5, ','", "6, ','", "7, ','", "4, ';'"})
    void aListInARemarkIsNoRow(int before, String separator) {
        List<List<String>> expected = new ArrayList<>();
        for (int row = 0; row <= 5; row++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(row).split(";", -1)));
            String list =
                    String.join(separator + " ", "allergie: noten", "melk", "ei", "soja", "pinda");
            cells.add(before, row == 0 ? "Opmerking" : "Gebeld met moeder\n" + list);
            expected.add(cells);
        }
        byte[] file = written(expected, separator, false).getBytes(StandardCharsets.UTF_8);
        Document document = CleanDelivery.open(file, SampleRun.circumstances("")).document();
        assertEquals(expected.subList(1, 6), CleanDelivery.cells(document));
    }

    @Test
    void aLooseQuoteIsToldBesideATextOfSeveralLines() {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, lines.getFirst() + ";Opmerking");
        for (int row = 1; row < lines.size(); row++) {
            changed.set(row, lines.get(row) + ";\"belt om 9u\nkomt\"");
        }
        String name = lines.get(8).split(";", -1)[NAME];
        changed.set(8, changed.get(8).replace(";" + name + ";", ";" + name + "\";"));
        byte[] file = (String.join("\r\n", changed) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(file, SampleRun.circumstances(""));
        assertEquals(ROWS, session.document().rows());
        assertEquals(
                List.of(9L),
                SampleRun.findings(session, "BST-16").stream()
                        .map(finding -> session.document().regelnummer(finding.row()))
                        .toList());
    }

    private static String remark(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(_ -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining("\n"));
    }

    private static String written(List<List<String>> rows, String separator, boolean all) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(
                            row.stream()
                                    .map(cell ->
                                            all || cell.matches("(?s).*[\n\"" + separator + "].*")
                                                    ? '"' + cell.replace("\"", "\"\"") + '"'
                                                    : cell)
                                    .collect(Collectors.joining(separator)))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static void assertWhole(List<String> lines) {
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(file, SampleRun.circumstances(""));
        assertEquals(";", String.valueOf(session.document().reading().dialect().sign()));
        assertEquals(ROWS, session.document().rows());
        for (String code : List.of("BST-15", "BST-16", "BST-29", "BST-11")) {
            assertEquals(List.of(), SampleRun.findings(session, code), code);
        }
    }
}
