package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A block of sixteen rows of which Excel left the empty cells at the end out.
class WholeRowsTest {

    private static final int ROWS = 40;
    private static final int FROM = 16;
    private static final int TO = 32;
    private static final int WRONG = 20;

    /// The rows of the block without their last two cells, and among them one with a wrong amount.
    private static String file() {
        CleanDelivery delivery = new CleanDelivery(ROWS).with(WRONG, Kolom.KOSTEN, "1,00");
        IntStream.range(FROM, TO).forEach(row -> delivery.with(row, Kolom.EIGEN_KENMERK, ""));
        List<String> lines = new ArrayList<>(delivery.file().lines().toList());
        for (int line = FROM + 1; line <= TO; line++) {
            lines.set(line, lines.get(line).replaceFirst(";;$", ""));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static Session open(byte[] bytes) {
        return CleanDelivery.open(bytes, SampleRun.circumstances(""));
    }

    private static Decision shortRows(Session session) {
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals("BST-15"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] copy(Session session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.writeCopy(out);
        return out.toByteArray();
    }

    private static List<String> said(Session session) {
        return SampleRun.places(session).stream()
                .filter(place -> !place.startsWith("BST-04") && !place.startsWith("BST-07"))
                .toList();
    }

    @Test
    void theyAreOneDecisionAndOneStep() {
        Session session = open(file().getBytes(Charset.forName("windows-1252")));
        Decision decision = shortRows(session);
        assertEquals(Herstel.VOORSTEL, decision.herstel());
        assertArrayEquals(IntStream.range(FROM, TO).toArray(), decision.rows());
        List<String> before = said(session);

        Preview preview = session.preview(decision, 0);
        assertEquals(0, preview.exceptions().length);
        assertTrue(session.repair(preview.lines()));
        assertFalse(session.repair(preview.lines()), "the second time there is nothing to do");
        assertEquals(1, session.history().steps().size());
        assertEquals(List.of("RIJ-24 " + WRONG + " uurprijs"), said(session));
        assertEquals(ROWS, session.document().countingRows());

        assertTrue(session.undo());
        assertEquals(before, said(session));
        assertEquals(ROWS - (TO - FROM), session.document().countingRows());
        assertTrue(session.redo());
        assertEquals(ROWS, session.document().countingRows());
    }

    @Test
    void onlyWhatIsCertainIsDoneUnasked() {
        Session session = open(file().getBytes(Charset.forName("windows-1252")));
        session.repairCertain();
        assertEquals(TO - FROM, shortRows(session).count());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "windows-1252,false", "UTF-16LE,true", "UTF-16BE,false"})
    void aSavedCopyHasTheirEmptyCellsAndIsTheSameDelivery(String charset, boolean lineEnd)
            throws IOException {
        String text = lineEnd ? file() : file().stripTrailing();
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Session session = open(bytes);
        session.repair(session.preview(shortRows(session), 0).lines());
        byte[] copy = copy(session);
        String[] was = text.split("\r\n");
        String[] now = new String(copy, Charset.forName(charset)).split("\r\n", was.length);
        for (int i = 0; i < was.length; i++) {
            String empty = i > FROM && i <= TO ? ";;" : "";
            assertEquals(was[i] + empty, now[i].stripTrailing());
        }
        Session again = open(copy);
        assertEquals(said(session), said(again));
        assertEquals(ROWS, again.document().countingRows());

        session.undo();
        assertArrayEquals(bytes, copy(session));
    }
}
