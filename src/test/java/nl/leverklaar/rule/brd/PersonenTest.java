package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Children in two months, and whose BSN is there.
class PersonenTest {

    private static final int CHILDREN = 20;

    /// So few of them without a BSN are not asked about.
    private static final int FEW = 4;

    /// @param both whether the BSN is missing in both months
    private static Session withoutBsn(boolean both) {
        List<String> lines = new ArrayList<>(new CleanDelivery(CHILDREN).file().lines().toList());
        for (int row = 1; row <= CHILDREN; row++) {
            String[] cells = lines.get(row).split(";", -1);
            String[] earlier = cells.clone();
            earlier[Kolom.TIJDVAK.ordinal()] = "2026-09";
            empty(earlier);
            if (both) {
                empty(cells);
            }
            lines.set(row, String.join(";", cells));
            lines.add(String.join(";", earlier));
        }
        String file = String.join("\r\n", lines) + "\r\n";
        return CleanDelivery.open(
                file.getBytes(StandardCharsets.UTF_8), SampleRun.circumstances(""));
    }

    private static void empty(String[] cells) {
        cells[Kolom.KIND_BSN.ordinal()] = "";
        cells[Kolom.KIND_BSN_REDEN.ordinal()] = "N";
    }

    private static long found(Session session) {
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals("BRD-16"))
                .count();
    }

    @Test
    void aPersonWhoseBsnStandsInAnotherRowHasOne() {
        assertEquals(0, found(withoutBsn(false)));
    }

    @Test
    void aPersonWithoutOneInEveryRowHasNone() {
        assertEquals(1, found(withoutBsn(true)));
    }

    @Test
    void aPersonWhoseRowsAreSetApartIsCountedNoMore() {
        Session session = withoutBsn(true);
        session.setApart(
                IntStream.range(0, 2 * CHILDREN).filter(row -> row % CHILDREN >= FEW).toArray());
        assertEquals(0, found(session));
        session.undo();
        assertEquals(1, found(session));
    }
}
