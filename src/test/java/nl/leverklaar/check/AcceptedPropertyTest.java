package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Whatever a person lets stand, after any edit the findings are those of a fresh check, and none is lost.
class AcceptedPropertyTest {

    private static final int FILES = 60;
    private static final int STEPS = 12;

    private int brought;

    @Test
    void incrementalEqualsFreshWhateverStands() {
        long first = Long.getLong("seed", 20261123L);
        for (long seed = first; seed < first + FILES; seed++) {
            try {
                play(new Random(seed), Math.toIntExact(seed % 7));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(brought > FILES, "nothing was hidden behind a warning: " + brought);
    }

    private void play(Random random, int salt) {
        RandomFile file = new RandomFile(random);
        Session session = SampleRun.open("", file.bytes());
        Accepted some =
                (rule, kolom, row) -> (rule.code() + kolom + row + salt).hashCode() % 2 == 0;
        Checker live = checked(session, some);
        session.document().listen(live);
        for (int step = 0; step < STEPS && session.document().rows() > 0; step++) {
            Kolom kolom = Kolom.values()[random.nextInt(Kolom.values().length)];
            int row = random.nextInt(session.document().rows());
            switch (random.nextInt(4)) {
                case 0 -> session.setApart(new int[] {row});
                case 1 -> session.undo();
                default -> session.edit(row, kolom, file.value(kolom));
            }
            check(session, live.findings(), some, "step " + step + " " + kolom + " row " + row);
        }
    }

    private void check(Session session, Findings live, Accepted some, String when) {
        List<String> found = said(live);
        assertEquals(said(checked(session, some).findings()), found, when);
        assertEquals(byRow(live, session), withRow(live), when);
        assertEquals(found.size(), live.decisions().stream().mapToInt(Decision::count).sum(), when);
        List<String> nothing = said(session.findings());
        List<String> all = said(checked(session, (_, _, _) -> true).findings());
        assertTrue(found.containsAll(nothing), when);
        assertTrue(all.containsAll(found), when);
        brought += all.size() - nothing.size();
    }

    private static Checker checked(Session session, Accepted accepted) {
        Checker checker =
                new Checker(session.table(), RuleBook.of(session.circumstances()), accepted);
        checker.checkAll((_, _) -> {});
        return checker;
    }

    private static List<String> said(Findings findings) {
        List<String> all = new ArrayList<>();
        findings.each(finding -> all.add(said(finding)));
        all.sort(null);
        return all;
    }

    private static List<String> withRow(Findings findings) {
        List<String> all = new ArrayList<>();
        findings.each(finding -> {
            if (finding.row() >= 0) {
                all.add(said(finding));
            }
        });
        all.sort(null);
        return all;
    }

    private static List<String> byRow(Findings findings, Session session) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < session.document().rows(); row++) {
            findings.ofRow(row).forEach(finding -> all.add(said(finding)));
        }
        all.sort(null);
        return all;
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.row() + " " + finding.kolom();
    }
}
