package nl.leverklaar.ui.problems;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.problems.ProblemsModel.Overview;
import nl.leverklaar.ui.repair.BulkView;
import nl.leverklaar.ui.repair.Keys;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Screen;

/// Step 3: how many rows are good, and the decisions as cards.
public final class ProblemsView extends BorderPane implements Screen {

    private final ProblemsModel model;
    private final Desk desk;
    private final Dialogs dialogs;
    private final Keys keys = new Keys();

    @FXML private StackPane face;
    @FXML private Label good;
    @FXML private Label asks;
    @FXML private Label progress;
    @FXML private ProgressBar share;
    @FXML private ListView<Entry> list;
    @FXML private VBox calm;
    @FXML private StackPane calmIcon;
    @FXML private Button undo;
    @FXML private Button primary;

    public ProblemsView(ProblemsModel model, Desk desk, Dialogs dialogs) {
        this.model = model;
        this.desk = desk;
        this.dialogs = dialogs;
        Views.load(this, desk.texts());
        list.setCellFactory(_ -> new EntryCell(this, desk.texts()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        primary.setOnAction(_ -> model.primary());
        undo.setGraphic(Icons.UNDO.node());
        undo.setOnAction(_ -> model.undo());
        Node check = Icons.CHECK.node(48);
        check.getStyleClass().add("good");
        calmIcon.getChildren().setAll(check);
        keys.onShortcut(KeyCode.Z, model::undo)
                .onShortcut(KeyCode.Y, model::redo)
                .on(KeyCode.F8, model::primary, model::primary);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        model.overviewProperty().subscribe(this::show);
        desk.busyProperty().subscribe(list::setDisable);
    }

    ProblemsModel model() {
        return model;
    }

    @Override
    public void shown() {
        model.shown();
        if (list.getSelectionModel().isEmpty()) {
            selectFirstCard();
        }
        list.requestFocus();
    }

    @Override
    public void key(KeyEvent event) {
        keys.handle(event);
    }

    /// Does what one click on a line does.
    void act(Entry entry) {
        switch (entry) {
            case Entry.Heading heading -> model.toggle(heading.group());
            case Entry.NotChecked _ -> {}
            case Entry.Card card -> act(card);
        }
    }

    private void act(Entry.Card card) {
        switch (model.face(card.task()).action()) {
            case PREVIEW ->
                    model.preview(
                            card.task(),
                            bulk -> BulkView.show(bulk, desk.texts(), dialogs, list::requestFocus));
            case LOOK -> model.look(card.task());
            case COLUMNS -> model.columns();
            case REVERT -> model.revert(card.task());
            case NONE -> {}
        }
    }

    private void pressed(KeyEvent event) {
        Entry at = list.getSelectionModel().getSelectedItem();
        if (at == null || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            act(at);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            list.lookupAll(".list-cell").stream()
                    .filter(cell -> cell instanceof EntryCell entry && entry.getItem() == at)
                    .forEach(cell -> ((EntryCell) cell).openReasons());
            event.consume();
        }
    }

    private void show(Overview now) {
        int selected = list.getSelectionModel().getSelectedIndex();
        good.setText(now.good());
        asks.setText(now.asks());
        present(asks, !now.asks().isEmpty());
        progress.setText(now.progress());
        share.setProgress(now.share());
        share.setAccessibleText(now.good());
        list.getItems().setAll(now.entries());
        boolean nothing = now.entries().stream().allMatch(Entry.Heading.class::isInstance);
        present(calm, now.calm() && nothing);
        Node icon = now.calm() ? Icons.CHECK.node(36) : Icons.SHIELD.node(36);
        icon.getStyleClass().add(now.calm() ? "good" : "calm");
        face.getChildren().setAll(icon);
        primary.setText(now.primary());
        present(undo, desk.undoable().isPresent());
        undo.setText(
                desk.undoable()
                        .map(step ->
                                desk.texts()
                                        .text(
                                                "repair.undo",
                                                java.util.Map.of(
                                                        "stap", desk.texts().text(step.name()))))
                        .orElse(""));
        if (selected >= 0) {
            list.getSelectionModel().select(Math.min(selected, now.entries().size() - 1));
        }
    }

    private void selectFirstCard() {
        List<Entry> entries = list.getItems();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Card) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
