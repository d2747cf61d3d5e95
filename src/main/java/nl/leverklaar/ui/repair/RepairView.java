package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.History;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Screen;
import nl.leverklaar.ui.shell.Step;

/// Step 4: one decision, its rows in a table, and beside it what can be done.
public final class RepairView extends BorderPane implements Screen {

    private static final double WIDE = 1200;
    private static final Duration BSN_SHOWN = Duration.minutes(5);

    private final RepairModel model;
    private final SearchBar searching;
    private final Desk desk;
    private final Texts texts;
    private final Dialogs dialogs;
    private final RepairTable table;
    private final PanelView panel;
    private final PanelModel panelModel;
    private final Keys keys = new Keys();

    @FXML private Button back;
    @FXML private Label weight;
    @FXML private Label title;
    @FXML private Label progressText;
    @FXML private ProgressBar progress;
    @FXML private CheckMenuItem allRows;
    @FXML private CheckMenuItem allColumns;
    @FXML private CheckMenuItem showBsn;
    @FXML private VBox top;
    @FXML private Button find;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private BorderPane work;
    @FXML private StackPane middle;
    @FXML private ListView<String> whole;
    @FXML private VBox nothing;
    @FXML private Label nothingText;
    @FXML private VBox busy;
    @FXML private Label said;
    @FXML private Label left;
    @FXML private VBox progressBox;
    @FXML private MenuButton toShow;
    @FXML private Button primary;

    public RepairView(RepairModel model, Dialogs dialogs) {
        this.model = model;
        this.desk = model.desk();
        this.texts = desk.texts();
        this.dialogs = dialogs;
        this.panelModel = new PanelModel(model);
        Views.load(this, texts);
        this.table = new RepairTable(model);
        this.panel = new PanelView(model, panelModel, this::preview);
        this.searching = new SearchBar(model, this::focus);
        middle.getChildren().addFirst(table);
        top.getChildren().add(searching);
        bind();
        fillKeys();
        place();
        widthProperty().subscribe(this::place);
    }

    @Override
    public void shown() {
        model.shown();
        focus();
    }

    /// Puts the focus where the work is: in the table, or at what can be done when the decision is about no row.
    private void focus() {
        if (model.task().isEmpty()) {
            primary.requestFocus();
        } else if (table.isVisible()) {
            table.focus();
        } else {
            panel.focus();
        }
    }

    @Override
    public void key(KeyEvent event) {
        keys.handle(event);
    }

    private void bind() {
        back.setGraphic(Icons.ARROW_LEFT.node());
        back.setOnAction(_ -> desk.goTo(Step.PROBLEMEN));
        allRows.selectedProperty().bindBidirectional(model.allRowsProperty());
        allColumns.selectedProperty().bindBidirectional(model.allColumnsProperty());
        showBsn.selectedProperty().bindBidirectional(model.showBsnProperty());
        find.setGraphic(Icons.SEARCH.node());
        find.setTooltip(new Tooltip("Ctrl + F"));
        find.setOnAction(_ -> searching.open());
        find.visibleProperty().bind(searching.visibleProperty().not());
        find.managedProperty().bind(find.visibleProperty());
        undo.setGraphic(Icons.UNDO.node());
        undo.setOnAction(_ -> model.rewind().undo());
        redo.setGraphic(Icons.REDO.node());
        redo.setOnAction(_ -> model.rewind().redo());
        Node check = Icons.CHECK.node(48);
        check.getStyleClass().add("good");
        nothing.getChildren().addFirst(check);
        check.visibleProperty().bind(model.taskProperty().map(Optional::isEmpty));
        hideBsnInTime();
        said.textProperty().bind(model.saidProperty());
        primary.setOnAction(_ -> primary());
        primary.setTooltip(new Tooltip("F8"));
        busy.visibleProperty().bind(desk.busyProperty());
        desk.busyProperty().subscribe(this::show);
        model.revisionProperty().subscribe(this::show);
        model.taskProperty().subscribe(this::show);
    }

    private void hideBsnInTime() {
        PauseTransition seen = new PauseTransition(BSN_SHOWN);
        seen.setOnFinished(_ -> model.showBsnProperty().set(false));
        model.showBsnProperty()
                .subscribe(shown -> {
                    if (shown) {
                        seen.playFromStart();
                    } else {
                        seen.stop();
                    }
                });
    }

    private void fillKeys() {
        keys.on(KeyCode.F8, () -> step(model::next), () -> step(model::previous))
                .on(KeyCode.F6, this::nextPane, this::nextPane)
                .onShortcut(KeyCode.F, searching::open)
                .onShortcut(KeyCode.Z, model.rewind()::undo)
                .onShortcut(KeyCode.Y, model.rewind()::redo)
                .on(
                        new KeyCodeCombination(
                                KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        model.rewind()::redo)
                .onShortcut(KeyCode.ENTER, () -> step(panelModel::acceptFirst));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean typing = table.isEditing() || searching.isTyping();
                    boolean ofTyping =
                            event.isShortcutDown()
                                    && (event.getCode() == KeyCode.Z
                                            || event.getCode() == KeyCode.Y);
                    if (!(typing && ofTyping)) {
                        keys.handle(event);
                    }
                });
    }

    private void step(Runnable action) {
        table.stopEditing();
        action.run();
        focus();
    }

    /// Table, explanation, tools, and round again.
    private void nextPane() {
        Node at = getScene().getFocusOwner();
        if (isIn(at, table) || isIn(at, whole)) {
            panel.focus();
        } else if (isIn(at, panel)) {
            primary.requestFocus();
        } else {
            focus();
        }
    }

    private void primary() {
        if (openTasks() == 0) {
            desk.goTo(Step.VERZENDEN);
        } else {
            step(model::next);
        }
    }

    private long openTasks() {
        return model.work().open().size();
    }

    private void preview(BulkModel bulk) {
        int rows = bulk.countProperty().get();
        BulkView.show(
                bulk,
                texts,
                dialogs,
                () -> {
                    model.say(texts.text("repair.said.bulk", Map.of("n", rows)));
                    table.focus();
                });
    }

    private void show() {
        if (desk.session().isEmpty() || desk.busyProperty().get()) {
            table.setVisible(!desk.busyProperty().get());
            return;
        }
        Optional<Task> task = model.task();
        List<String> messages = panelModel.whole();
        whole.getItems().setAll(messages);
        whole.setVisible(!messages.isEmpty());
        table.setVisible(model.rows().size() > 0);
        show(nothing, model.rows().size() == 0 && messages.isEmpty());
        nothingText.setText(texts.text(task.isPresent() ? "repair.nothing" : "repair.alldone"));
        FindingText words = new FindingText(texts, model.session().table(), true);
        title.setText(
                task.map(of -> words.title(of.decision()))
                        .orElse(texts.text("problems.calm.title")));
        title.setTooltip(new Tooltip(title.getText()));
        show(weight, task.isPresent());
        show(toShow, task.isPresent());
        show(panel, task.isPresent());
        showLeft();
        task.ifPresent(this::showWeight);
        showProgress(task);
        showUndo(undo, "repair.undo", desk.undoable());
        showUndo(redo, "repair.redo", model.rewind().redoable());
        redo.setText("");
        primary.setText(texts.text(primaryKey()));
    }

    private String primaryKey() {
        if (openTasks() == 0) {
            return "repair.primary.send";
        }
        boolean last =
                model.worklist().open() == 0
                        || model.worklist().open() == 1
                                && model.spot()
                                        .filter(at -> model.worklist().isOpen(at.row()))
                                        .isPresent();
        return last && openTasks() > 1 || model.worklist().open() == 0
                ? "repair.primary.decision"
                : "repair.primary.row";
    }

    private void showLeft() {
        long open = openTasks();
        left.setText(
                open == 0
                        ? ""
                        : texts.text(
                                open == 1 ? "repair.left.one" : "repair.left", Map.of("n", open)));
    }

    private void showWeight(Task task) {
        boolean solved =
                model.worklist().open() == 0
                        && task.ernst() != Ernst.TIP
                        && model.worklist().size() > 0;
        Node check = Icons.CHECK.node(16);
        check.getStyleClass().add("good");
        weight.setText(texts.text(solved ? "repair.solved" : "ernst." + task.ernst().key()));
        weight.setGraphic(solved ? check : Weights.icon(task.ernst(), 16));
        weight.getStyleClass().setAll("label", "weight", solved ? "solved" : task.ernst().key());
    }

    private void showProgress(Optional<Task> task) {
        int open = model.worklist().open();
        int size = model.worklist().size();
        int done = size - open;
        show(progressBox, task.filter(of -> size > 0 || of.reden().isPresent()).isPresent());
        progress.setProgress(size == 0 ? 1 : (double) done / size);
        progressText.setText(
                task.flatMap(Task::reden)
                        .map(reden ->
                                texts.text(
                                        "repair.progress.confirmed",
                                        Map.of("reden", texts.text(reden.key()))))
                        .orElseGet(() ->
                                texts.text(
                                        "repair.progress", Map.of("klaar", done, "open", open))));
    }

    private void showUndo(Button button, String key, Optional<History.Step> step) {
        String name = model.rewind().named(key, step);
        button.setText(step.isPresent() ? name : "");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setDisable(step.isEmpty());
    }

    private void place() {
        boolean narrow = getWidth() < WIDE;
        panel.setNarrow(narrow);
        if (narrow && work.getBottom() != panel) {
            work.setRight(null);
            work.setBottom(panel);
        } else if (!narrow && work.getRight() != panel) {
            work.setBottom(null);
            work.setRight(panel);
        }
    }

    private static boolean isIn(Node node, Node room) {
        Node at = node;
        while (at != null && at != room) {
            at = at.getParent();
        }
        return at == room;
    }

    private static void show(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
