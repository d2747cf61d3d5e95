package nl.leverklaar.ui.repair;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import org.jspecify.annotations.Nullable;

/// The preview of a repair of many rows: before and after, row by row.
public final class BulkView extends VBox {

    private static final double WIDTH = 640;
    private static final double LINES = 232;

    private final BulkModel model;
    private final Texts texts;
    private final ButtonType act;

    @FXML private Label title;
    @FXML private HBox choosing;
    @FXML private ComboBox<Choices.Choice> choices;
    @FXML private CheckBox every;
    @FXML private ListView<Integer> lines;
    @FXML private HBox exceptionBox;
    @FXML private Label exceptions;

    private BulkView(BulkModel model, Texts texts, ButtonType act) {
        this.model = model;
        this.texts = texts;
        this.act = act;
        Views.load(this, texts);
        title.setText(model.title());
        fillChoices();
        fillLines();
        String left = model.exceptions();
        exceptions.setText(left);
        present(exceptionBox, !left.isEmpty());
        sceneProperty().subscribe(this::fillButton);
    }

    /// Shows it; does it when the user says so.
    ///
    /// @param after what is done when it is done
    public static void show(BulkModel model, Texts texts, Dialogs dialogs, Runnable after) {
        ButtonType act = new ButtonType(model.verb(), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.text("shell.cancel"), ButtonData.CANCEL_CLOSE);
        dialogs.show(texts.text("repair.bulk.title"), new BulkView(model, texts, act), act, leave)
                .filter(act::equals)
                .ifPresent(_ -> model.apply(after));
    }

    private void fillChoices() {
        present(choosing, !model.choices().isEmpty());
        choices.getItems().setAll(model.choices());
        model.chosen().ifPresent(choices::setValue);
        choices.valueProperty().subscribe((was, chosen) -> {
            if (chosen != null) {
                model.choose(chosen);
                lines.refresh();
            }
        });
    }

    private void fillLines() {
        lines.setFixedCellSize(34);
        lines.setPrefHeight(Math.min(LINES, model.size() * 34 + 4));
        lines.setMinHeight(72);
        lines.setItems(FXCollections.observableList(
                IntStream.range(0, model.size()).boxed().toList()));
        lines.setCellFactory(_ -> new Line());
        lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Integer at = lines.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null && model.isTickable()) {
                tick(at, !model.isTicked(at));
                event.consume();
            }
        });
        present(every, model.isTickable() && model.size() > 1);
        every.setOnAction(_ -> {
            model.tickAll(every.isSelected());
            lines.refresh();
        });
    }

    private void tick(int line, boolean join) {
        model.tick(line, join);
        lines.refresh();
    }

    /// The dialog makes its buttons after it took this content.
    private void fillButton(@Nullable Scene scene) {
        if (scene != null && scene.getRoot() instanceof DialogPane pane) {
            pane.getButtonTypes().addListener((ListChangeListener<ButtonType>) _ -> bind(pane));
        }
    }

    private void bind(DialogPane pane) {
        pane.setMinWidth(WIDTH);
        if (pane.lookupButton(act) instanceof Button button) {
            button.getStyleClass().add("primary");
            model.countProperty().subscribe(() -> {
                button.setText(model.verb());
                button.setDisable(model.countProperty().get() == 0);
            });
        }
    }

    private static void present(javafx.scene.Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    /// One row: who, what stands there, what comes there.
    private final class Line extends ListCell<Integer> {
        private final CheckBox join = new CheckBox();
        private final Label number = new Label();
        private final Label child = new Label();
        private final Label before = new Label();
        private final Label after = new Label();
        private final HBox content = new HBox(join, number, child, before, Icons.ARROW_RIGHT.node(14), after);

        Line() {
            content.getStyleClass().add("bulk-line");
            content.setAlignment(Pos.CENTER_LEFT);
            number.getStyleClass().add("row-number");
            child.getStyleClass().add("bulk-child");
            before.getStyleClass().add("bulk-before");
            after.getStyleClass().add("strong");
            join.setFocusTraversable(false);
            join.setOnAction(_ -> tick(getItem(), join.isSelected()));
            present(join, model.isTickable());
        }

        @Override
        protected void updateItem(@Nullable Integer line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Proposal of = model.proposal(line);
            join.setSelected(model.isTicked(line));
            number.setText(String.valueOf(model.regelnummer(line)));
            child.setText(model.child(line));
            before.setText(of.before());
            after.setText(of.after());
            content.setOpacity(model.isTicked(line) ? 1 : 0.55);
            setGraphic(content);
            setAccessibleText(texts.text(
                    "repair.bulk.line",
                    Map.of(
                            "rij", model.regelnummer(line),
                            "kind", model.child(line),
                            "voor", of.before(),
                            "na", of.after())));
        }
    }
}
