package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quote before one cell and a quote behind another never make one row of two, however near they are.
class TwoStrayQuotesTest {

    private static final int ROWS = 20;
    private static final int FIRST = 7;
    private static final int[] CELLS = {0, 1, 2, 3, 4, 5, 8, 12, 20, 28};

    private final List<List<String>> clean =
            new CleanDelivery(ROWS)
                    .file()
                    .lines()
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void noRowIsSwallowed(int rowsBetween) {
        List<Executable> checks = new ArrayList<>();
        for (int opened : CELLS) {
            for (int closed = Math.max(0, opened - 2); closed <= opened + 2; closed++) {
                int last = closed;
                checks.add(() -> judge(opened, FIRST + rowsBetween, last));
            }
        }
        assertAll(checks);
    }

    private void judge(int opened, int second, int closed) {
        List<List<String>> rows = new ArrayList<>();
        clean.forEach(row -> rows.add(new ArrayList<>(row)));
        rows.get(FIRST).set(opened, '"' + rows.get(FIRST).get(opened));
        rows.get(second).set(closed, rows.get(second).get(closed) + '"');
        List<String> lines = rows.stream().map(row -> String.join(";", row)).toList();
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Session session = CleanDelivery.open(file, SampleRun.circumstances(""));
        String what = opened + " to " + closed + " of row " + second;
        assertEquals(ROWS, session.document().rows(), what);
        List<List<String>> read = CleanDelivery.cells(session.document());
        for (int row = 1; row <= ROWS; row++) {
            if (row != FIRST && row != second) {
                assertEquals(clean.get(row), read.get(row - 1), what);
            }
        }
        assertTrue(told(session).contains(FIRST + 1L), () -> what + " is not told");
    }

    /// The rows of which the quotes or the cells are told.
    private static Set<Long> told(Session session) {
        Set<Long> told = new TreeSet<>();
        for (String code : List.of("BST-15", "BST-16")) {
            SampleRun.findings(session, code)
                    .forEach(found -> told.add(session.document().regelnummer(found.row())));
        }
        return told;
    }

    @Test
    void inRowsWithoutTheirLastCellsNeither() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row <= ROWS; row++) {
            List<String> cells = new ArrayList<>(clean.get(row));
            cells = row == 0 ? cells : cells.subList(0, cells.size() - 3);
            if (row == 5) {
                cells.set(8, '"' + cells.get(8));
            } else if (row == 8) {
                cells.set(6, cells.get(6) + '"');
            }
            lines.add(String.join(";", cells));
        }
        byte[] file = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(ROWS, CleanDelivery.open(file, SampleRun.circumstances("")).document().rows());
    }
}
