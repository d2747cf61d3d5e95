package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Edit;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Mapping;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// The invariant that guards everything: after any edit, undo or repair the findings are those of a fresh check.
class CheckerPropertyTest {

    private static final int FILES = 200;
    private static final int COMPARED_FILES = 40;
    private static final int LOOKED_AT_FILES = 300;
    private static final int STEPS = 30;

    @Test
    void incrementalEqualsFresh() {
        long first = Long.getLong("seed", 20261121L);
        int whole = 0;
        for (long seed = first; seed < first + FILES; seed++) {
            try {
                Random random = new Random(seed);
                RandomFile file = new RandomFile(random);
                whole += play(SampleRun.open("", file.bytes()), file, random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(whole > 20, "too few rows are said to be whole: " + whole);
    }

    /// The same, compared with the register and with random earlier deliveries of the same people.
    @Test
    void incrementalEqualsFreshWhenComparedWithWhatIsOutside() {
        long first = Long.getLong("seed", 20261122L);
        Set<String> found = new TreeSet<>();
        for (long seed = first; seed < first + LOOKED_AT_FILES; seed++) {
            try {
                Random random = new Random(seed);
                RandomFile file = new RandomFile(random);
                Session session = SampleRun.open("", file.bytes());
                Circumstances compared = RandomEarlier.compared(session, file);
                look(session, session.table().mapping(), compared);
                session.findings().decisions().forEach(of -> found.add(of.code()));
                if (seed < first + COMPARED_FILES) {
                    play(session, file, random);
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
        found.removeIf(code -> !code.startsWith("VGL") && !code.startsWith("LRK"));
        assertTrue(found.size() > 15, () -> "the files have too little in common: " + found);
    }

    private static void look(Session session, Mapping mapping, Circumstances circumstances) {
        session.look(mapping, session.table().fill(), circumstances, (_, _) -> {});
    }

    /// @return how often rows were said to be whole
    private static int play(Session session, RandomFile file, Random random) {
        int whole = 0;
        List<String> cells = cells(session);
        List<String> opened = check(session, "opening");
        Mapping mapping = session.table().mapping();
        for (int step = 0; step < STEPS; step++) {
            String did = act(session, file, random);
            check(session, "step " + step + " " + did);
            whole += saysWhole(session) ? 1 : 0;
        }
        while (session.undo()) {
            if (random.nextInt(4) == 0) {
                check(session, "undoing all");
            }
        }
        assertEquals(cells, cells(session), "cells after undoing all");
        look(session, mapping, session.circumstances());
        assertSame(opened, check(session, "the end"), "findings after undoing all");
        return whole;
    }

    private static boolean saysWhole(Session session) {
        return session.history()
                .undoable()
                .filter(of -> of.edits().stream().anyMatch(Edit.Whole.class::isInstance))
                .isPresent();
    }

    private static String act(Session session, RandomFile file, Random random) {
        int rows = session.document().rows();
        if (rows == 0) {
            return "nothing";
        }
        Kolom kolom = Kolom.values()[random.nextInt(Kolom.values().length)];
        int row = random.nextInt(rows);
        switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> session.edit(row, kolom, file.value(kolom));
            case 4 -> session.editAll(someRows(rows, random), kolom, file.value(kolom));
            case 5 -> session.setApart(someRows(rows, random));
            case 6 -> session.include(someRows(rows, random));
            case 7, 8 -> repair(session, random);
            case 9 -> session.undo();
            case 10 -> session.redo();
            case 11 -> repairShortRows(session);
            default -> lookAgain(session, kolom, random);
        }
        return kolom + " row " + row;
    }

    private static int[] someRows(int rows, Random random) {
        return random.ints(0, rows).limit(1 + random.nextInt(rows)).distinct().sorted().toArray();
    }

    private static void repairShortRows(Session session) {
        session.findings().decisions().stream()
                .filter(of -> of.code().equals("BST-15"))
                .filter(of -> of.herstel() == Herstel.VOORSTEL)
                .forEach(of -> session.repair(session.preview(of, 0).lines()));
    }

    private static void repair(Session session, Random random) {
        if (random.nextInt(4) == 0) {
            session.repairCertain();
            return;
        }
        List<Decision> decisions = session.findings().decisions();
        if (!decisions.isEmpty()) {
            Decision decision = decisions.get(random.nextInt(decisions.size()));
            session.repair(session.preview(decision, random.nextInt(2)).lines());
        }
    }

    private static void lookAgain(Session session, Kolom kolom, Random random) {
        if (random.nextInt(3) == 0) {
            int position = random.nextInt(session.document().reading().width() + 1) - 1;
            Mapping mapping = session.table().mapping().with(kolom, position);
            look(session, mapping, session.circumstances());
        }
    }

    /// @return what was found
    private static List<String> check(Session session, String when) {
        Findings live = session.findings();
        Checker checker = new Checker(session.table(), RuleBook.of(session.circumstances()));
        checker.checkAll((_, _) -> {});
        Findings fresh = checker.findings();
        List<String> expected = said(fresh);
        assertSame(expected, said(live), when);
        assertEquals(fresh.counts(), live.counts(), when);
        assertEquals(
                expected.size(),
                live.counts().values().stream().mapToInt(count -> count).sum(),
                when);
        assertEquals(Map.of(), live.notChecked(), when);
        if (expected.hashCode() % 4 == 0) {
            assertSame(byRow(fresh, session), byRow(live, session), when);
            assertDecisionsHoldAll(live, when);
        }
        assertUsesAreTrue(session.document(), when);
        return expected;
    }

    private static void assertSame(List<String> expected, List<String> actual, String when) {
        List<String> missing = new ArrayList<>(expected);
        List<String> surplus = new ArrayList<>(actual);
        missing.removeAll(actual);
        surplus.removeAll(expected);
        assertEquals(
                expected.size(),
                actual.size(),
                when + ", missing " + missing + ", surplus " + surplus);
        assertEquals(missing, surplus, when);
    }

    private static List<String> said(Findings findings) {
        List<String> all = new ArrayList<>();
        findings.each(finding -> all.add(said(finding)));
        all.sort(null);
        return all;
    }

    private static String said(Finding finding) {
        return finding.code()
                + " "
                + finding.row()
                + " "
                + finding.kolom()
                + " "
                + finding.repairs()
                + " "
                + new java.util.TreeMap<>(finding.details());
    }

    /// The findings of each row, asked for row by row; the same as those asked for all at once.
    private static List<String> byRow(Findings findings, Session session) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < session.document().rows(); row++) {
            for (Finding finding : findings.ofRow(row)) {
                all.add(said(finding));
                finding.kolom()
                        .ifPresent(kolom ->
                                assertEquals(
                                        true,
                                        findings.worst(finding.row(), kolom).isPresent(),
                                        said(finding)));
            }
        }
        all.sort(null);
        List<String> together = new ArrayList<>();
        findings.each(finding -> {
            if (finding.row() >= 0) {
                together.add(said(finding));
            }
        });
        together.sort(null);
        assertEquals(together, all, "row by row");
        return all;
    }

    private static void assertDecisionsHoldAll(Findings findings, String when) {
        Map<Ernst, Integer> counts = findings.counts();
        int decided = 0;
        for (Decision decision : findings.decisions()) {
            assertEquals(
                    decision.count(), decision.findings().size(), when + " " + decision.code());
            decided += decision.count();
        }
        assertEquals(counts.values().stream().mapToInt(count -> count).sum(), decided, when);
    }

    /// The uses of every value are the rows that count and hold it.
    private static void assertUsesAreTrue(Document document, String when) {
        for (Column column : document.columns()) {
            int[] uses = new int[column.size()];
            for (int row = 0; row < document.rows(); row++) {
                uses[column.code(row)] += document.counts(row) ? 1 : 0;
            }
            for (int code = 0; code < uses.length; code++) {
                assertEquals(
                        uses[code],
                        column.uses(code),
                        when + ", uses in column " + column.position());
            }
        }
    }

    private static List<String> cells(Session session) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < session.document().rows(); row++) {
            StringBuilder cells = new StringBuilder(session.document().state(row).name());
            for (int position = 0; position < session.document().sourceColumns(); position++) {
                cells.append('|').append(session.document().column(position).text(row));
            }
            all.add(cells.toString());
        }
        return all;
    }
}
