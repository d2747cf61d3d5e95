package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where all rows have notes of several lines, a quote too many or too few damages its own row and no other.
class QuoteAmongNotesTest {

    private static final int ROWS = 12;
    private static final int DAMAGED = 5;

    private final List<String> lines = new CleanDelivery(ROWS).file().lines().toList();

    @ParameterizedTest
    @CsvSource({
        "0, 'moeder|'",
        "0, 'belt om 9u|thuis'",
        "0, 'thuis|'",
        "3, 'moeder|komt, zie mail'",
        "7, 'moeder|'",
        "7, 'ma;di;wo|Jansen, P.|1,5 uur'",
        "15, '|belt om 9u|'",
        "29, 'moeder|belt om 9u'"
    })
    void onlyItsOwnRowIsDamaged(int before, String note) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= ROWS; row++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(row).split(";", -1)));
            cells.add(before, row == 0 ? "Opmerking" : note.replace("|", "\r\n"));
            rows.add(cells);
        }
        String damaged = written(rows.get(DAMAGED));
        List<Executable> checks = new ArrayList<>();
        for (int at = 0; at < damaged.length(); at++) {
            String start = damaged.substring(0, at);
            char c = damaged.charAt(at);
            if (c == '"') {
                String lost = start + damaged.substring(at + 1);
                checks.add(() -> judge(rows, lost));
            } else if (c == ';') {
                String end = damaged.substring(at + 1);
                checks.add(() -> judge(rows, start + "\";" + end));
                checks.add(() -> judge(rows, start + ";\"" + end));
            }
        }
        assertAll(checks);
    }

    private static void judge(List<List<String>> rows, String damaged) {
        List<String> records =
                rows.stream()
                        .map(QuoteAmongNotesTest::written)
                        .collect(Collectors.toCollection(ArrayList::new));
        records.set(DAMAGED, damaged);
        byte[] file = (String.join("\r\n", records) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(file, SampleRun.circumstances(""));
        List<List<String>> read = CleanDelivery.cells(session.document());
        List<List<String>> expected = new ArrayList<>(rows.subList(1, ROWS + 1));
        expected.remove(DAMAGED - 1);
        read.forEach(expected::remove);
        assertTrue(expected.isEmpty(), () -> expected.size() + " lost beside " + damaged);
        assertTrue(isTold(session), () -> "not told: " + damaged);
    }

    private static boolean isTold(Session session) {
        return List.of("BST-15", "BST-16").stream()
                .flatMap(code -> SampleRun.findings(session, code).stream())
                .anyMatch(found -> found.row() == DAMAGED - 1);
    }

    private static String written(List<String> row) {
        return row.stream()
                .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(";"));
    }
}
