package nl.leverklaar.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.shell.Desk;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked
class OverruleModelTest {

    private static final String CSV = "Export oktober\r\n" + Desks.HEADER + Desks.ROW;

    private final Desk desk = Desks.empty();
    private final OverruleModel model = new OverruleModel(desk);
    private Session before;
    private int done;

    @BeforeEach
    void open() {
        before = Desks.session(CSV);
        desk.lay(Optional.of(before), true);
        model.open();
    }

    @Test
    void itBeginsWithWhatWasRecognised() {
        Glimpse seen = glimpse();
        assertEquals(";", seen.separator());
        assertEquals(Overrule.Quote.DOUBLE, seen.quote());
        assertEquals(2, seen.header());
        assertEquals(List.of(1, 2, 3), seen.possibleHeaders());
        assertEquals("BSN kind", seen.name(2));
        assertFalse(model.isOther());
    }

    @Test
    void aBsnIsNeverShownWhole() {
        assertEquals("•••••0019", glimpse().cell(2, 2));
        model.say(Overrule.NONE.withSeparator("|"));
        assertFalse(glimpse().cell(2, 0).contains("999990019"), glimpse().cell(2, 0));
    }

    @Test
    void theFirstRowsFollowAndTheFileDoesNot() {
        model.say(model.said().withSeparator(","));
        assertEquals(",", glimpse().separator());
        model.say(model.said().withHeader(0));
        assertEquals(0, glimpse().header());
        assertEquals("", glimpse().name(0));
        assertTrue(model.isOther());
        assertSame(before, desk.session().orElseThrow());
        model.say(Overrule.NONE);
        assertEquals(";", glimpse().separator());
        assertEquals(2, glimpse().header());
        assertFalse(model.isOther());
    }

    @Test
    void whatIsSaidIsReadAndStaysSaid() {
        model.say(model.said().withHeader(1));
        apply();
        Session after = desk.session().orElseThrow();
        assertNotSame(before, after);
        assertEquals(1, after.document().reading().headerRow());
        assertEquals(1, done);
        assertFalse(desk.busyProperty().get());
        model.open();
        assertEquals(Optional.of(1), model.said().header());
        model.say(Overrule.NONE);
        apply();
        assertEquals(2, desk.session().orElseThrow().document().reading().headerRow());
    }

    @Test
    void withoutAnythingSaidNothingIsReadAnew() {
        apply();
        assertSame(before, desk.session().orElseThrow());
        assertEquals(1, done);
    }

    @Test
    void aWayThatLeavesNoRowsIsNotTaken() {
        model.say(model.said().withHeader(3));
        apply();
        assertSame(before, desk.session().orElseThrow());
        assertEquals(0, done);
        assertEquals(
                "Zo blijft er geen rij met gegevens over. Kies iets anders.",
                model.problemProperty().get());
        model.say(Overrule.NONE);
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void aRowWithoutCellsIsNoHeader() {
        model.say(model.said().withHeader(40));
        assertEquals(
                "In rij 40 staat niets. Kies een andere rij met kolomnamen.",
                model.problemProperty().get());
        apply();
        assertSame(before, desk.session().orElseThrow());
    }

    @Test
    void workThatWouldBeLostIsKnown() {
        assertFalse(model.losesWork());
        before.edit(0, Kolom.UREN, "11");
        assertFalse(model.losesWork(), "nothing is read anew yet");
        model.say(model.said().withHeader(1));
        assertTrue(model.losesWork());
    }

    @Test
    void stoppingLeavesAllAsItWas() {
        Queue<Runnable> work = new ArrayDeque<>();
        Desk waiting =
                new Desk(
                        Texts.in(Texts.Language.NL),
                        new Background(work::add, Runnable::run, _ -> {}));
        waiting.lay(Optional.of(before), true);
        OverruleModel slow = new OverruleModel(waiting);
        slow.open();
        slow.say(Overrule.NONE.withHeader(1));
        slow.apply(() -> done++);
        assertTrue(slow.readingProperty().get());
        assertTrue(waiting.busyProperty().get());
        slow.stop();
        assertFalse(waiting.busyProperty().get());
        work.forEach(Runnable::run);
        assertSame(before, waiting.session().orElseThrow());
        assertEquals(0, done);
        assertTrue(slow.glimpseProperty().get().isEmpty());
    }

    private void apply() {
        model.apply(() -> done++);
    }

    private Glimpse glimpse() {
        return model.glimpseProperty().get().orElseThrow();
    }
}
