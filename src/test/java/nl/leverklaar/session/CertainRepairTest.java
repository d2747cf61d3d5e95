package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

class CertainRepairTest {

    private static final int ROW = 4;

    /// Two rows that are the same once the letter in a number is a digit again.
    private static Session open() {
        List<String> lines = new ArrayList<>(new CleanDelivery(20).file().lines().toList());
        String good = lines.get(ROW + 1);
        String[] cells = good.split(";", -1);
        String bsn = cells[Kolom.KIND_BSN.ordinal()];
        cells[Kolom.KIND_BSN.ordinal()] = bsn.replaceFirst("0", "O");
        assertNotEquals(bsn, cells[Kolom.KIND_BSN.ordinal()]);
        lines.add(String.join(";", cells));
        String file = String.join("\r\n", lines) + "\r\n";
        return CleanDelivery.open(
                file.getBytes(StandardCharsets.UTF_8), SampleRun.circumstances(""));
    }

    @Test
    void whatBecomesCertainByAnotherRepairIsRepairedToo() {
        Session session = open();
        session.repairCertain();
        assertEquals(
                List.of(),
                session.findings().decisions().stream()
                        .filter(of -> of.herstel() == Herstel.ZEKER)
                        .map(Decision::code)
                        .toList());
        assertEquals(RowState.REMOVED, session.document().state(20));
    }

    @Test
    void itIsOneStepThatCanBeUndoneAndDoneAgain() {
        Session session = open();
        session.repairCertain();
        assertEquals(1, session.history().steps().size());
        assertTrue(session.undo());
        assertEquals(RowState.INCLUDED, session.document().state(20));
        assertTrue(session.originalText(20, Kolom.KIND_BSN).isEmpty());
        assertTrue(session.redo());
        assertEquals(RowState.REMOVED, session.document().state(20));
    }

    @Test
    void aSecondTimeNothingIsLeft() {
        Session session = open();
        session.repairCertain();
        assertEquals(0, session.repairCertain());
    }
}
