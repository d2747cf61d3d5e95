package nl.leverklaar.ui.shell;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import org.controlsfx.control.StatusBar;

/// The window: steps on top, the step of now in the middle, what is true at the bottom, and a place to drop a file anywhere.
public final class ShellView extends BorderPane {

    /// Where the screens come from; each is made when it is first seen.
    ///
    /// @param steps the screens of the steps
    /// @param rooms the side rooms
    /// @param files takes what is dropped or asked for
    public record Screens(
            Map<Step, Supplier<Parent>> steps, Map<Room, Supplier<Parent>> rooms, Files files) {}

    /// Opens files that the user brings.
    public interface Files {
        /// What was dropped on the window.
        void dropped(List<File> files);

        /// The user wants to choose a file.
        void choose();
    }

    private static final KeyCombination OPEN = key(KeyCode.O);
    private static final List<KeyCombination> LARGER =
            List.of(key(KeyCode.PLUS), key(KeyCode.EQUALS), key(KeyCode.ADD));
    private static final List<KeyCombination> SMALLER =
            List.of(key(KeyCode.MINUS), key(KeyCode.SUBTRACT));
    private static final KeyCombination USUAL = key(KeyCode.DIGIT0);

    private final ShellModel model;
    private final Desk desk;
    private final Screens screens;
    private final Map<Step, Parent> made = new EnumMap<>(Step.class);
    private final Map<Room, Parent> madeRooms = new EnumMap<>(Room.class);
    private final StepBar stepBar;

    @FXML private HBox practiceBand;
    @FXML private HBox top;
    @FXML private Region gap;
    @FXML private Button rules;
    @FXML private Button settings;
    @FXML private HBox notice;
    @FXML private Label noticeText;
    @FXML private Button noticeClose;
    @FXML private StackPane stage;
    @FXML private StackPane dropHere;
    @FXML private StatusBar status;

    public ShellView(ShellModel model, Screens screens) {
        this.model = model;
        this.desk = model.desk();
        this.screens = screens;
        Views.load(this, desk.texts());
        this.stepBar = new StepBar(desk);
        top.getChildren().addFirst(stepBar);
        fillStatus();
        fillBars();
        takeDrops();
        desk.stepProperty().subscribe(_ -> show());
        desk.roomProperty().subscribe(_ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(_ -> fit());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        shown();
                    }
                });
        top.widthProperty().subscribe(_ -> fit());
    }

    private void fillBars() {
        rules.setGraphic(Icons.BOOK.node());
        rules.setOnAction(_ -> desk.enter(Room.RULES));
        settings.setGraphic(Icons.GEAR.node());
        settings.setOnAction(_ -> desk.enter(Room.SETTINGS));
        practiceBand.visibleProperty().bind(desk.practiceProperty());
        practiceBand.managedProperty().bind(desk.practiceProperty());
        notice.getChildren().addFirst(Icons.INFO.node(18));
        noticeClose.setGraphic(Icons.CROSS.node(14));
        noticeClose.setOnAction(_ -> desk.say(""));
        noticeText.textProperty().bind(desk.noticeProperty());
        desk.noticeProperty()
                .subscribe(sentence -> {
                    notice.setVisible(!sentence.isEmpty());
                    notice.setManaged(!sentence.isEmpty());
                });
    }

    private void fillStatus() {
        status.textProperty().bind(model.status());
        Label ruleSet = new Label(model.rules());
        Label practising = new Label(desk.texts().text("shell.practice.word"));
        practising.getStyleClass().add("practice-word");
        practising.visibleProperty().bind(desk.practiceProperty());
        practising.managedProperty().bind(desk.practiceProperty());
        status.getRightItems().setAll(practising, ruleSet);
    }

    private void show() {
        Optional<Room> room = desk.roomProperty().get();
        Parent screen =
                room.map(of -> madeRooms.computeIfAbsent(of, this::make))
                        .orElseGet(
                                () -> made.computeIfAbsent(desk.stepProperty().get(), this::make));
        stage.getChildren().setAll(screen);
        fit();
        if (getScene() != null) {
            shown();
        }
    }

    private void shown() {
        if (stage.getChildren().getFirst() instanceof Screen known) {
            known.shown();
        }
    }

    private Parent make(Step step) {
        return Optional.ofNullable(screens.steps().get(step)).orElseThrow().get();
    }

    private Parent make(Room room) {
        return Optional.ofNullable(screens.rooms().get(room)).orElseThrow().get();
    }

    /// Names of steps give way when the text is large or the window small.
    private void fit() {
        stepBar.setNarrow(false);
        rules.setContentDisplay(ContentDisplay.LEFT);
        settings.setContentDisplay(ContentDisplay.LEFT);
        double needed = stepBar.prefWidth(-1) + rules.prefWidth(-1) + settings.prefWidth(-1) + 40;
        boolean narrow = getWidth() > 0 && needed > getWidth();
        stepBar.setNarrow(narrow);
        double still = stepBar.prefWidth(-1) + rules.prefWidth(-1) + settings.prefWidth(-1) + 40;
        ContentDisplay shown =
                narrow && still > getWidth() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        rules.setContentDisplay(shown);
        settings.setContentDisplay(shown);
    }

    private void key(KeyEvent event) {
        Consumer<Runnable> use =
                act -> {
                    act.run();
                    event.consume();
                };
        if (OPEN.match(event)) {
            use.accept(screens.files()::choose);
        } else if (matches(LARGER, event)) {
            use.accept(() -> model.larger(1));
        } else if (matches(SMALLER, event)) {
            use.accept(() -> model.larger(-1));
        } else if (USUAL.match(event)) {
            use.accept(model::usualSize);
        } else if (event.getCode() == KeyCode.F1) {
            use.accept(() -> desk.enter(Room.RULES));
        } else if (event.getCode() == KeyCode.ESCAPE && desk.roomProperty().get().isPresent()) {
            use.accept(desk::leaveRoom);
        } else if (!stage.getChildren().isEmpty()
                && stage.getChildren().getFirst() instanceof Screen screen) {
            screen.key(event);
        }
    }

    private void takeDrops() {
        dropHere.setVisible(false);
        addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        dropHere.setVisible(true);
                        event.consume();
                    }
                });
        addEventHandler(DragEvent.DRAG_EXITED, _ -> dropHere.setVisible(false));
        addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    dropHere.setVisible(false);
                    screens.files().dropped(event.getDragboard().getFiles());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private static boolean matches(List<KeyCombination> keys, KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
