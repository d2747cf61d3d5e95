package nl.leverklaar.ui.problems;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.Screenshots;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.repair.Task;
import nl.leverklaar.ui.repair.Work;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What only a window can show of step 3.
@SuppressWarnings("NullAway.Init")
class ProblemsViewTest extends ApplicationTest {

    private Stage stage;
    private Desk desk;
    private Session session;
    private Work work;
    private ProblemsModel model;
    private ProblemsView view;

    @Override
    public void start(Stage shown) {
        stage = shown;
        desk = Damaged.everything().desk();
        session = desk.session().orElseThrow();
        desk.goTo(Step.PROBLEMEN);
        work = new Work(desk);
        model = new ProblemsModel(desk, work);
        view = new ProblemsView(model, desk, new Dialogs(desk.texts(), () -> Optional.of(stage)));
        Scene scene = new Scene(view, 980, 600);
        Screenshots.theme(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void theFirstDecisionIsReadyToOpenWithEnter() {
        Screenshots.take(stage, "problems");
        assertEquals(List.of(), Screenshots.complaints(stage.getScene()));
        type(KeyCode.ENTER);
        Screenshots.settle();
        assertEquals(Step.HERSTELLEN, desk.stepProperty().get());
        assertEquals(Optional.of(work.open().getFirst().key()), desk.decisionProperty().get());
    }

    @Test
    void aCertainRepairIsDoneFromItsCard() {
        clickOn(button("Herstel 4 rijen…"));
        Screenshots.settle();
        clickOn(
                Window.getWindows().stream()
                        .map(window -> window.getScene().getRoot())
                        .filter(DialogPane.class::isInstance)
                        .flatMap(pane -> pane.lookupAll(".button").stream())
                        .filter(node ->
                                node instanceof Button of && of.getText().equals("Herstel 4 rijen"))
                        .findFirst()
                        .orElseThrow());
        Screenshots.settle();
        assertEquals(1, session.history().steps().size());
        assertTrue(button("Ongedaan maken: Herstel") instanceof Button);
        interact(() -> model.toggle(Entry.Group.TAKEN));
        interact(() -> list().scrollTo(list().getItems().size() - 1));
        Screenshots.take(stage, "problems-solved");
        Screenshots.settle();
        clickOn(button("Terugdraaien"));
        Screenshots.settle();
        assertEquals(0, session.history().steps().size());
    }

    @Test
    void aWarningIsConfirmedWithAReason() {
        Task task =
                work.open().stream()
                        .filter(of -> of.ernst() == Ernst.WAARSCHUWING)
                        .findFirst()
                        .orElseThrow();
        interact(() -> list().scrollTo(list().getItems().size() - 1));
        Screenshots.settle();
        clickOn("Klopt zo");
        clickOn("Gecontroleerd, het klopt");
        Screenshots.settle();
        assertEquals(Optional.of(Reden.GECONTROLEERD), task.reden());
    }

    @Test
    void tipsComeIntoViewWhenTheyAreAskedFor() {
        interact(() -> model.toggle(Entry.Group.TIP));
        interact(() -> list().scrollTo(list().getItems().size() - 1));
        Screenshots.take(stage, "problems-tips");
        assertTrue(list().getItems().size() > 15);
    }

    @Test
    void theEndIsCalm() {
        interact(() -> {
            session.setFoutenApart();
            desk.changed();
            work.open().forEach(task -> session.confirm(task.decision(), Reden.GECONTROLEERD));
            desk.changed();
        });
        Screenshots.take(stage, "problems-calm");
        clickOn(button("Naar Verzenden"));
        assertEquals(Step.VERZENDEN, desk.stepProperty().get());
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return (ListView<Entry>) view.lookup(".problem-list");
    }

    private Node button(String text) {
        Screenshots.settle();
        return view.lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button of && text.equals(of.getText()) && of.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }
}
