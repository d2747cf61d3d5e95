package nl.leverklaar.rule.bst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leverklaar.check.Decision;
import nl.leverklaar.document.RowState;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import org.junit.jupiter.api.Test;

/// A row of which only the beginning is there may be a child; a closing line is none.
class ShortRowTest {

    private static final String CUT = "1.0;12345678;2026-10;N";
    private static final String CLOSING = "Einde van het overzicht";

    private static Map<Long, Boolean> leftOut(String... rows) {
        String file = new CleanDelivery(20).file() + String.join("\r\n", rows) + "\r\n";
        var session =
                CleanDelivery.open(
                        file.getBytes(StandardCharsets.UTF_8), SampleRun.circumstances(""));
        return session.findings().decisions().stream()
                .filter(of -> of.code().equals("BST-15"))
                .map(Decision::first)
                .collect(
                        Collectors.toMap(
                                of -> session.document().regelnummer(of.row()),
                                of ->
                                        of.repairs().stream()
                                                .anyMatch(repair ->
                                                        repair.state()
                                                                .equals(
                                                                        Optional.of(
                                                                                RowState
                                                                                        .REMOVED)))));
    }

    @Test
    void theBeginningOfAChildIsNotProposedToBeLeftOut() {
        assertEquals(Map.of(22L, false), leftOut(CUT));
    }

    @Test
    void aClosingLineIs() {
        assertEquals(Map.of(22L, true), leftOut(CLOSING));
    }

    @Test
    void leavingOutAndRepairingAreTwoDecisions() {
        assertEquals(Map.of(22L, false, 23L, true), leftOut(CUT, CLOSING));
    }
}
