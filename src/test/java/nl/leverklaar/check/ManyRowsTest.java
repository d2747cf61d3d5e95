package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Changes of so many rows at once that they are judged together, and on several processors: incremental equals fresh there too.
class ManyRowsTest {

    private static final int ROWS = 2_500;
    private static final int MANY = 1_200;

    @Test
    void manyRowsAtOnceAreJudgedAsAFreshCheckWould() {
        Random random = new Random(20_261_122);
        CleanDelivery delivery = new CleanDelivery(ROWS);
        for (int row = 0; row < ROWS; row += 7) {
            delivery.with(
                    row, Kolom.OUDER_BSN, delivery.text(random.nextInt(ROWS), Kolom.KIND_BSN));
        }
        Session session = delivery.open();
        List<String> opened = said(session.findings());
        assertTrue(session.findings().count(Ernst.FOUT) > ROWS / 10, "too little is the matter");

        session.editAll(some(random), Kolom.KOSTEN, "9,99");
        assertFresh(session, "costs");
        session.editAll(some(random), Kolom.KIND_BSN, delivery.text(3, Kolom.OUDER_BSN));
        assertFresh(session, "one BSN for many children");
        session.setApart(some(random));
        assertFresh(session, "set apart");
        session.edit(ROWS / 2, Kolom.TIJDVAK, "2026-09");
        assertFresh(session, "one row");
        session.editAll(some(random), Kolom.PARTNER, "J");
        assertFresh(session, "partners");
        while (session.undo()) {
            assertFresh(session, "undo");
        }
        assertEquals(opened, said(session.findings()));
    }

    private static int[] some(Random random) {
        return random.ints(0, ROWS).distinct().limit(MANY).sorted().toArray();
    }

    private static void assertFresh(Session session, String when) {
        Checker fresh = new Checker(session.table(), RuleBook.of(session.circumstances()));
        fresh.checkAll((_, _) -> {});
        assertEquals(said(fresh.findings()), said(session.findings()), when);
        assertEquals(fresh.findings().counts(), session.findings().counts(), when);
    }

    /// What was found where; of the repairs only how many, because some look through the whole file.
    private static List<String> said(Findings findings) {
        List<String> all = new ArrayList<>();
        for (Decision decision : findings.decisions()) {
            String what = decision.code() + " " + decision.kolom() + " " + decision.count() + " ";
            all.add(what + IntStream.of(decision.rows()).boxed().toList());
        }
        all.sort(null);
        return all;
    }
}
