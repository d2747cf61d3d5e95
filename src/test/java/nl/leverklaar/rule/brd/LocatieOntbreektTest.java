package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// A location of which the last row gets another number is missing from then on.
class LocatieOntbreektTest {

    private static final String FIRST = "999980002";
    private static final int[] OF_FIRST = {0, 4};

    private final Session session = new CleanDelivery(8).open();

    private List<String> missing() {
        return SampleRun.findings(session, "BRD-15").stream()
                .map(finding -> finding.details().get("naam"))
                .toList();
    }

    @Test
    void isMissingFromItsLastRowOn() {
        assertEquals(List.of(), missing());
        session.editAll(OF_FIRST, Kolom.LRK_NUMMER, "999980014");
        assertEquals(List.of(FIRST), missing());
        session.undo();
        assertEquals(List.of(), missing());
    }
}
