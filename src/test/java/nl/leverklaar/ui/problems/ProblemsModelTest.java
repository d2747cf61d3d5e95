package nl.leverklaar.ui.problems;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.repair.Task;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.junit.jupiter.api.Test;

/// Step 3 without a window.
class ProblemsModelTest {

    private final Desk desk = Damaged.everything().desk();
    private final Session session = desk.session().orElseThrow();
    private final Work work = new Work(desk);
    private final ProblemsModel model = new ProblemsModel(desk, work);

    ProblemsModelTest() {
        desk.goTo(Step.PROBLEMEN);
        model.shown();
    }

    @Test
    void saysFirstWhatIsGood() {
        assertTrue(
                model.overview().good().matches("\\d+ van 230 rijen zijn goed\\."),
                model.overview().good());
    }

    @Test
    void countsDecisionsAndNotErrors() {
        int decisions = work.open().size();
        assertTrue(
                model.overview().asks().endsWith("Dat zijn " + decisions + " beslissingen."),
                model.overview().asks());
    }

    @Test
    void goodAndAskingAreAllRows() {
        Work.Rows rows = work.rows();
        assertTrue(model.overview().good().startsWith(rows.good() + " van"));
        assertTrue(model.overview().asks().startsWith(rows.asking() + " rijen"));
    }

    @Test
    void tipsAreFolded() {
        assertTrue(cards().stream().noneMatch(task -> task.ernst() == Ernst.TIP));
        model.toggle(Entry.Group.TIP);
        assertTrue(cards().stream().anyMatch(task -> task.ernst() == Ernst.TIP));
    }

    @Test
    void whatIsCertainIsOneClickAway() {
        CardFace face = face("VLD-14");
        assertEquals(CardFace.Action.PREVIEW, face.action());
        assertEquals("Herstel 4 rijen…", face.actionText());
        assertEquals(CardFace.Action.LOOK, face("VLD-07").action());
        assertEquals(CardFace.Action.COLUMNS, face("BST-12").action());
    }

    @Test
    void aSingleRowIsNamed() {
        assertTrue(
                face("VLD-07").detail().startsWith("BSN kind · Rij 6 · "), face("VLD-07").detail());
    }

    @Test
    void lookingGoesToTheDecision() {
        Task task = task("VLD-07");
        model.look(task);
        assertEquals(Step.HERSTELLEN, desk.stepProperty().get());
        assertEquals(Optional.of(task.key()), desk.decisionProperty().get());
    }

    @Test
    void aConfirmedGroupIsTakenAndCanBeLookedAtAfterAll() {
        Task task = task("RIJ-24");
        int open = work.open().size();
        model.confirm(task, Reden.BIJZONDERE_SITUATIE);
        assertEquals(open - 1, work.open().size());
        assertTrue(model.overview().progress().startsWith("1 opgelost"));
        model.unconfirm(task);
        assertEquals(open, work.open().size());
    }

    @Test
    void whatAConfirmedGroupBringsToLightIsOnTheListUntilThatIsTakenBack() {
        int row = task("RIJ-24").decision().rows()[0];
        session.edit(row, Kolom.UREN, "240,00");
        desk.changed();
        model.shown();
        List<String> before = codes();
        model.confirm(task("RIJ-24"), Reden.BIJZONDERE_SITUATIE);
        assertTrue(task("RIJ-18").isOpen());
        model.unconfirm(task("RIJ-24"));
        assertEquals(before, codes());
    }

    private List<String> codes() {
        return work.tasks().stream().map(of -> of.decision().code()).sorted().toList();
    }

    @Test
    void aCertainRepairStaysOnTheListAndCanBeTakenBack() {
        Task task = task("VLD-14");
        model.preview(task, bulk -> bulk.apply(() -> {}));
        assertTrue(task.isSolved());
        model.toggle(Entry.Group.TAKEN);
        assertTrue(cards().contains(task));
        assertEquals(CardFace.Action.REVERT, model.face(task).action());
        model.revert(task);
        assertTrue(task.isOpen());
    }

    @Test
    void thePrimaryButtonLeadsToTheFirstDecision() {
        model.primary();
        assertEquals(Optional.of(work.open().getFirst().key()), desk.decisionProperty().get());
    }

    @Test
    void theEndIsCalmAndLeadsToSending() {
        session.setFoutenApart();
        desk.changed();
        work.open().forEach(task -> session.confirm(task.decision(), Reden.GECONTROLEERD));
        desk.changed();
        assertTrue(model.overview().calm());
        assertTrue(model.overview().good().contains("apart"), model.overview().good());
        assertEquals("Naar Verzenden", model.overview().primary());
        model.primary();
        assertEquals(Step.VERZENDEN, desk.stepProperty().get());
    }

    private List<Task> cards() {
        return model.overview().entries().stream()
                .filter(Entry.Card.class::isInstance)
                .map(entry -> ((Entry.Card) entry).task())
                .toList();
    }

    private CardFace face(String code) {
        return model.face(task(code));
    }

    private Task task(String code) {
        return work.tasks().stream()
                .filter(of -> of.decision().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
