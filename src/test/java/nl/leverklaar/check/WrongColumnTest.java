package nl.leverklaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;

/// Many wrong values in one column are one thing to decide: whether it is the right column.
class WrongColumnTest {

    private static final int ROWS = 120;

    private final CleanDelivery delivery = new CleanDelivery(ROWS);

    @Test
    void aColumnWithTheValuesOfAnotherIsOneDecision() {
        fill(ROWS, Kolom.KIND_GEBOORTEDATUM, "K-");
        List<Decision> asked = asked(delivery.open());
        assertEquals(List.of("BST-25"), asked.stream().map(Decision::code).toList());
        Decision decision = asked.getFirst();
        assertEquals(Optional.of(Kolom.KIND_GEBOORTEDATUM), decision.kolom());
        assertEquals(ROWS + 1, decision.count());
        assertEquals(ROWS, decision.rows().length);
    }

    @Test
    void itWeighsAsWhatItExplainsSoThatNothingWrongIsSent() {
        fill(ROWS, Kolom.KIND_GEBOORTEDATUM, "K-");
        Session session = delivery.open();
        Decision decision = asked(session).getFirst();
        assertEquals(Ernst.FOUT, decision.ernst());
        assertFalse(decision.isConfirmable());
        assertFalse(session.gate().isOpen());
        assertEquals(ROWS, session.findings().rowsBlocked().cardinality());
    }

    @Test
    void valuesThatCanBeReadButAreWrongCountToo() {
        for (int row = 0; row < ROWS; row++) {
            delivery.with(
                    row, Kolom.KIND_VOORLETTERS, delivery.text(row, Kolom.KIND_GEBOORTEDATUM));
        }
        assertEquals(
                List.of("BST-25"), asked(delivery.open()).stream().map(Decision::code).toList());
    }

    @Test
    void whenFewRowsAreLeftEachValueIsADecisionAgain() {
        fill(ROWS / 5, Kolom.KIND_GEBOORTEDATUM, "K-");
        Session session = delivery.open();
        assertEquals(1, asked(session).size());
        session.edit(
                0, Kolom.KIND_GEBOORTEDATUM, delivery.text(ROWS - 1, Kolom.KIND_GEBOORTEDATUM));
        List<Decision> asked = asked(session);
        assertEquals(ROWS / 5 - 1, asked.stream().filter(of -> of.code().equals("VLD-18")).count());
        assertTrue(asked.stream().noneMatch(of -> of.code().equals("BST-25")));
        session.undo();
        assertEquals(1, asked(session).size());
    }

    @Test
    void oneWrongValueInManyRowsIsThatValue() {
        for (int row = 0; row < ROWS; row++) {
            delivery.with(row, Kolom.KIND_GEBOORTEDATUM, "31-31-2024");
        }
        assertEquals(
                List.of("VLD-18"), asked(delivery.open()).stream().map(Decision::code).toList());
    }

    private void fill(int rows, Kolom kolom, String text) {
        IntStream.range(0, rows).forEach(row -> delivery.with(row, kolom, text + row));
    }

    private static List<Decision> asked(Session session) {
        return session.findings().decisions().stream()
                .filter(of -> of.ernst() == Ernst.FOUT || of.ernst() == Ernst.WAARSCHUWING)
                .toList();
    }
}
