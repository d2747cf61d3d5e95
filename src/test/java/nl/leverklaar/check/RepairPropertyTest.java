package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.Sample;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Preview;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// What every repair promises, whatever the file: its finding is gone, nothing else changed, doing it again changes
/// nothing, and a whole decision is one step.
class RepairPropertyTest {

    private static final int FILES = 150;

    @Test
    void everyRepairKeepsItsPromises() {
        long first = Long.getLong("seed", 20261122L);
        Set<String> repaired = new TreeSet<>();
        for (long seed = first; seed < first + FILES; seed++) {
            try {
                repaired.addAll(play(SampleRun.open("", new RandomFile(new Random(seed)).bytes())));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
        for (String code : promising()) {
            Sample.of(code).ifPresent(sample -> repaired.addAll(play(SampleRun.open(sample))));
            Sample.files(code)
                    .forEach(file -> repaired.addAll(play(SampleRun.open(code, file.bytes()))));
        }
        assertEquals(promising(), repaired);
    }

    /// The rules that can offer a repair.
    private static Set<String> promising() {
        Set<String> codes = new TreeSet<>();
        for (AnyRule rule : RuleBook.of(SampleRun.circumstances("")).rules()) {
            Herstel repair = rule.line().repair();
            if (repair == Herstel.ZEKER || repair == Herstel.VOORSTEL) {
                codes.add(rule.code());
            }
        }
        return codes;
    }

    /// @return the codes of the rules whose repairs were tried
    private static Set<String> play(Session session) {
        List<List<String>> opened = cells(session);
        Set<String> repaired = new TreeSet<>();
        for (Decision decision : session.findings().decisions()) {
            int choices =
                    decision.findings().stream()
                            .mapToInt(finding -> finding.repairs().size())
                            .max()
                            .orElse(0);
            for (Finding finding : decision.findings()) {
                finding.repairs().forEach(repair -> repairOne(session, finding, repair));
            }
            if (choices > 0) {
                decision.findings().stream()
                        .filter(of -> !of.repairs().isEmpty())
                        .forEach(of -> repaired.add(of.code()));
            }
            for (int choice = 0; choice < choices; choice++) {
                repairAll(session, decision, choice);
            }
            assertEquals(opened, cells(session), decision.code());
        }
        return repaired;
    }

    private static void repairOne(Session session, Finding finding, Repair repair) {
        String about = finding.code() + " row " + finding.row() + " " + repair;
        List<List<String>> before = cells(session);
        List<Preview.Line> line = List.of(new Preview.Line(finding.row(), List.of(), repair));
        assertTrue(session.repair(line), about + " changes nothing");
        assertFalse(isFound(session, finding), about + " is still found");
        assertEquals(expected(session, before, line), cells(session), about);
        assertFalse(session.repair(line), about + " changes something the second time");
        assertTrue(session.undo());
    }

    private static void repairAll(Session session, Decision decision, int choice) {
        String about = decision.key() + " choice " + choice;
        List<List<String>> before = cells(session);
        Preview preview = session.preview(decision, choice);
        Set<Integer> told = new HashSet<>();
        preview.lines()
                .forEach(line -> {
                    told.add(line.row());
                    told.addAll(line.repair().absorbed());
                    assertPreviewed(session, line, about);
                });
        for (int row : preview.exceptions()) {
            told.add(row);
        }
        for (int row : decision.rows()) {
            assertTrue(told.contains(row), about + " tells nothing of row " + row);
        }
        List<Finding> solved = solved(decision, preview);
        int steps = session.history().steps().size();
        if (session.repair(preview.lines())) {
            assertEquals(steps + 1, session.history().steps().size(), about);
            solved.forEach(finding ->
                    assertFalse(
                            isFound(session, finding),
                            about + " is still found in row " + finding.row()));
            assertEquals(expected(session, before, preview.lines()), cells(session), about);
            assertTrue(session.undo());
        }
        assertEquals(before, cells(session), about + " undone");
    }

    /// The findings of a decision whose repair is in the preview.
    private static List<Finding> solved(Decision decision, Preview preview) {
        Map<Integer, Repair> repairs = new HashMap<>();
        preview.lines().forEach(line -> repairs.put(line.row(), line.repair()));
        return decision.findings().stream()
                .filter(finding ->
                        repairs.containsKey(finding.row())
                                && finding.repairs().contains(repairs.get(finding.row())))
                .toList();
    }

    private static void assertPreviewed(Session session, Preview.Line line, String about) {
        List<String> now = new ArrayList<>();
        line.repair().changes().forEach(change -> now.add(text(session, change, line.row())));
        for (int position = 0; position < line.repair().cells().size(); position++) {
            now.add(session.document().column(position).text(line.row()));
        }
        assertArrayEquals(now.toArray(), line.before().toArray(), about);
    }

    private static String text(Session session, Repair.Change change, int row) {
        return session.table().text(change.kolom(), row);
    }

    /// The cells as the repairs say they will be, everything else as it was.
    private static List<List<String>> expected(
            Session session, List<List<String>> before, List<Preview.Line> lines) {
        List<List<String>> after = new ArrayList<>();
        before.forEach(row -> after.add(new ArrayList<>(row)));
        Map<Kolom, Integer> positions = positions(session);
        for (Preview.Line line : lines) {
            Repair repair = line.repair();
            List<String> row = after.get(line.row());
            repair.state().ifPresent(state -> row.set(0, state.name()));
            for (int position = 0; position < repair.cells().size(); position++) {
                row.set(position + 1, repair.cells().get(position));
            }
            for (Repair.Change change : repair.changes()) {
                Optional.ofNullable(positions.get(change.kolom()))
                        .filter(position -> position + 1 < row.size())
                        .ifPresent(position -> row.set(position + 1, change.text()));
            }
            repair.absorbed()
                    .forEach(absorbed -> after.get(absorbed).set(0, RowState.REMOVED.name()));
        }
        return after;
    }

    private static Map<Kolom, Integer> positions(Session session) {
        Map<Kolom, Integer> positions = new HashMap<>();
        for (Kolom kolom : Kolom.values()) {
            session.table()
                    .meanings(kolom)
                    .map(ColumnMeanings::column)
                    .ifPresent(column -> positions.put(kolom, column.position()));
        }
        return positions;
    }

    private static boolean isFound(Session session, Finding finding) {
        return session.findings().ofRow(finding.row()).stream()
                .anyMatch(left ->
                        left.code().equals(finding.code()) && left.kolom().equals(finding.kolom()));
    }

    /// State and cells of every row, of the columns of the file.
    private static List<List<String>> cells(Session session) {
        List<List<String>> all = new ArrayList<>();
        for (int row = 0; row < session.document().rows(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(session.document().state(row).name());
            for (int position = 0; position < session.document().sourceColumns(); position++) {
                cells.add(session.document().column(position).text(row));
            }
            all.add(cells);
        }
        return all;
    }
}
