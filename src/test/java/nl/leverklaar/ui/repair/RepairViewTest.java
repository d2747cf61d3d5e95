package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.Screenshots;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What only a window can show of step 4, with a real mouse and real keys.
@SuppressWarnings("NullAway.Init")
class RepairViewTest extends ApplicationTest {

    private Stage stage;
    private Desk desk;
    private Session session;
    private Work work;
    private RepairModel model;
    private RepairView view;

    @Override
    public void start(Stage shown) {
        stage = shown;
        desk = Damaged.everything().desk();
        session = desk.session().orElseThrow();
        work = new Work(desk);
        model = new RepairModel(desk, work);
        view = new RepairView(model, new Dialogs(desk.texts(), () -> Optional.of(stage)));
        Scene scene = new Scene(view, 980, 600);
        Screenshots.theme(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void showsTheFirstDecisionReadyToType() {
        Screenshots.take(stage, "repair-first");
        assertTrue(table().isFocused());
        type(KeyCode.B);
        Screenshots.settle();
        assertNotNull(table().getEditingCell());
    }

    @Test
    void aWrongCellIsRepairedTakenBackAndRepairedAgain() {
        take("VLD-07");
        Spot at = model.spot().orElseThrow();
        type(KeyCode.F8);
        type(KeyCode.F8, KeyCode.SHIFT);
        Screenshots.settle();
        assertEquals(at, model.spot().orElseThrow());
        assertTrue(model.cellFace(at.row(), at.column()).ernst().isPresent());

        write("999990019");
        Screenshots.take(stage, "repair-typing");
        type(KeyCode.ENTER);
        Screenshots.settle();
        assertEquals("999990019", session.table().text(Kolom.KIND_BSN, at.row()));
        assertTrue(model.cellFace(at.row(), at.column()).ernst().isEmpty());
        Screenshots.take(stage, "repair-solved");

        chord(KeyCode.Z);
        assertNotEquals("999990019", session.table().text(Kolom.KIND_BSN, at.row()));
        assertTrue(model.cellFace(at.row(), at.column()).ernst().isPresent());
        chord(KeyCode.Y);
        assertEquals("999990019", session.table().text(Kolom.KIND_BSN, at.row()));
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        take("VLD-07");
        Spot at = model.spot().orElseThrow();
        String before = model.raw(at.row(), at.column());
        type(KeyCode.ENTER);
        write("1");
        type(KeyCode.ESCAPE);
        Screenshots.settle();
        assertEquals(before, model.raw(at.row(), at.column()));
        assertTrue(table().isFocused());
        assertNull(table().getEditingCell());
    }

    @Test
    void whatWasTypedCountsWhenAnotherCellIsClicked() {
        take("RIJ-24");
        Spot at = model.spot().orElseThrow();
        type(KeyCode.ENTER);
        write("1,50");
        clickOn(cell(1, 1));
        Screenshots.settle();
        assertEquals("1,50", model.raw(at.row(), at.column()));
    }

    @Test
    void enterGoesDownAndTabToTheRight() {
        Spot at = model.spot().orElseThrow();
        type(KeyCode.ENTER);
        Screenshots.settle();
        Screenshots.take(stage, "repair-choosing");
        type(KeyCode.ENTER);
        Screenshots.settle();
        assertEquals(at.row() + 1, model.spot().orElseThrow().row());
        type(KeyCode.TAB);
        Screenshots.settle();
        assertNotEquals(at.column(), model.spot().orElseThrow().column());
    }

    @Test
    void aListIsChosenFromByItsFirstLetter() {
        Spot at = model.spot().orElseThrow();
        write("b");
        type(KeyCode.ENTER);
        Screenshots.settle();
        assertEquals("BSO", model.raw(at.row(), at.column()));
        assertEquals(at.row() + 1, model.spot().orElseThrow().row());
    }

    @Test
    void theFirstProposalIsAcceptedWithOneKey() {
        take("VLD-14");
        Screenshots.take(stage, "repair-proposal");
        Spot at = model.spot().orElseThrow();
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Screenshots.settle();
        assertTrue(model.cellFace(at.row(), at.column()).ernst().isEmpty());
        assertTrue(table().isFocused());
    }

    @Test
    void manyRowsAreRepairedThroughThePreview() {
        take("VLD-14");
        int count = model.task().orElseThrow().count();
        clickOn(button("Alle " + count + " rijen tegelijk…"));
        Screenshots.settle();
        Screenshots.one(dialog(), "bulk-certain");
        assertTrue(dialog().getHeight() <= 500);
        clickOn(button("Herstel " + count + " rijen"));
        Screenshots.settle();
        assertEquals(0, model.worklist().open());
        assertEquals(1, session.history().steps().size());
    }

    @Test
    void oneReasonIsChosenForAllMissingBsns() {
        take("VLD-12");
        Screenshots.take(stage, "repair-reason");
        clickOn(button("Alle 7 rijen tegelijk…"));
        Screenshots.settle();
        Screenshots.one(dialog(), "bulk-reason");
        clickOn(button("Herstel 7 rijen"));
        Screenshots.settle();
        assertEquals(0, model.worklist().open());
    }

    @Test
    void aRowIsSetApart() {
        Spot at = model.spot().orElseThrow();
        clickOn(button("Rij apart zetten"));
        Screenshots.settle();
        assertEquals(RowState.SET_APART, session.document().state(at.row()));
        Screenshots.take(stage, "repair-apart");
        clickOn(button("Rij weer meenemen"));
        Screenshots.settle();
        assertEquals(RowState.INCLUDED, session.document().state(at.row()));
    }

    @Test
    void aWarningIsConfirmedWithAReason() {
        take("RIJ-24");
        Screenshots.take(stage, "repair-warning");
        clickOn("Klopt zo");
        clickOn("Nagevraagd bij de ouder");
        Screenshots.settle();
        assertEquals(Optional.of(Reden.NAGEVRAAGD_BIJ_OUDER), model.task().orElseThrow().reden());
        Screenshots.take(stage, "repair-confirmed");
    }

    @Test
    void searchFindsAndGoesThere() {
        chord(KeyCode.F);
        write("zoetman");
        Screenshots.settle();
        Screenshots.take(stage, "repair-search-none");
        clickOn(button("Zoek in alle rijen"));
        Screenshots.settle();
        assertEquals(90, model.spot().orElseThrow().row());
        Screenshots.take(stage, "repair-search");
        type(KeyCode.ESCAPE);
        Screenshots.settle();
        assertTrue(table().isFocused());
    }

    @Test
    void ctrlZInTheSearchBoxIsOfTheSearchBox() {
        write("b");
        type(KeyCode.ENTER);
        chord(KeyCode.F);
        write("jan");
        chord(KeyCode.Z);
        assertEquals(1, session.history().steps().size());
    }

    @Test
    void nothingKeepsSomebodyOut() {
        for (Task task : work.open()) {
            interact(() -> {
                desk.goToDecision(task.key());
                view.shown();
            });
            assertEquals(
                    java.util.List.of(),
                    Screenshots.complaints(stage.getScene()),
                    task.decision().code());
        }
    }

    @Test
    void allColumnsKeepRowAndChildInView() {
        interact(() -> model.allColumnsProperty().set(true));
        sleep(400);
        Screenshots.settle();
        assertTrue(cell(0, 6).isVisible(), "the cell of the decision is in view");
        Screenshots.take(stage, "repair-all-columns");
        interact(() -> model.allRowsProperty().set(true));
        interact(() -> model.goTo(new Spot(200, new ShownColumn.Official(Kolom.KOSTEN))));
        Screenshots.take(stage, "repair-all");
    }

    @Test
    void everyPaneCanBeReachedByKey() {
        type(KeyCode.F6);
        assertFalse(table().isFocused());
        assertTrue(isIn(".repair-panel"));
        Screenshots.take(stage, "repair-panel-focus");
        type(KeyCode.F6);
        assertTrue(stage.getScene().getFocusOwner() instanceof Button);
        type(KeyCode.F6);
        assertTrue(table().isFocused());
    }

    @Test
    void everyCellSaysWhatItIs() {
        take("VLD-07");
        long silent =
                view.lookupAll(".text-cell").stream()
                        .filter(node -> node instanceof TextCell cell && !cell.isEmpty())
                        .map(node -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .filter(said -> !(said instanceof String text) || !text.contains("rij "))
                        .count();
        assertEquals(0, silent);
    }

    @Test
    void theEndIsCalmAndLeadsOn() {
        interact(() -> {
            session.setFoutenApart();
            desk.changed();
            work.refresh();
            work.open().forEach(task -> session.confirm(task.decision(), Reden.GECONTROLEERD));
            desk.changed();
            view.shown();
        });
        Screenshots.take(stage, "repair-done");
        clickOn(button("Naar Verzenden"));
        Screenshots.settle();
        assertEquals(Step.VERZENDEN, desk.stepProperty().get());
    }

    private void take(String code) {
        interact(() -> {
            Task task =
                    work.open().stream()
                            .filter(of -> of.decision().code().equals(code))
                            .findFirst()
                            .orElseThrow();
            desk.goToDecision(task.key());
            view.shown();
        });
        Screenshots.settle();
    }

    private void chord(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        Screenshots.settle();
    }

    private void type(KeyCode key, KeyCode with) {
        press(with).type(key).release(with);
    }

    @SuppressWarnings("unchecked")
    private TableView<RowRef> table() {
        return (TableView<RowRef>) view.lookup(".table-view");
    }

    private Node cell(int row, int column) {
        return view.lookupAll(".text-cell").stream()
                .filter(node ->
                        node instanceof TextCell cell
                                && cell.getIndex() == row
                                && cell.getTableView().getColumns().indexOf(cell.getTableColumn())
                                        == column)
                .findFirst()
                .orElseThrow();
    }

    private boolean isIn(String selector) {
        Node at = stage.getScene().getFocusOwner();
        Node room = view.lookup(selector);
        while (at != null && at != room) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Scene dialog() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot() instanceof DialogPane)
                .findFirst()
                .orElseThrow();
    }

    private static Node button(String text) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .filter(node ->
                        node instanceof Button button
                                && text.equals(button.getText())
                                && isShown(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
