package nl.leverklaar.ui.done;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Screen;

/// Step 6: the receipt, large and calm, and the list for the user's own software.
public final class DoneView extends BorderPane implements Screen {

    /// What the window does for this screen.
    ///
    /// @param copy puts text on the clipboard
    /// @param file lets the user choose where to save, a name proposed
    /// @param print prints text on paper
    /// @param again starts with the next file
    public record Outside(
            Consumer<String> copy,
            Function<String, Optional<File>> file,
            Consumer<String> print,
            Runnable again) {}

    private final DoneModel model;
    private final Texts texts;
    private final Written written;
    private final Outside outside;

    @FXML private StackPane seal;
    @FXML private Label title;
    @FXML private TextField kenmerk;
    @FXML private Button copy;
    @FXML private GridPane facts;
    @FXML private HBox later;
    @FXML private VBox repairsCard;
    @FXML private Label repairsTitle;
    @FXML private ListView<Repaired> repairs;
    @FXML private Button copyRepairs;
    @FXML private Button saveRepairs;
    @FXML private VBox noRepairs;
    @FXML private Button save;
    @FXML private Button print;
    @FXML private Button again;

    public DoneView(DoneModel model, Texts texts, Outside outside) {
        this.model = model;
        this.texts = texts;
        this.written = new Written(texts);
        this.outside = outside;
        Views.load(this, texts);
        Node check = Icons.CHECK.node(26);
        check.getStyleClass().add("good");
        seal.getChildren().setAll(check);
        later.getChildren().addFirst(Icons.CLOCK.node(18));
        copy.setGraphic(Icons.COPY.node());
        save.setGraphic(Icons.SAVE.node());
        act();
        repairs.setCellFactory(_ -> new Line());
        model.receiptProperty().subscribe(of -> of.ifPresent(this::show));
        model.repairedProperty().subscribe(this::show);
    }

    @Override
    public void shown() {
        model.look();
        Focus.give(again);
    }

    private void act() {
        copy.setOnAction(_ -> outside.copy().accept(model.receiptText()));
        save.setOnAction(_ ->
                outside.file()
                        .apply(texts.text("done.file.receipt"))
                        .map(File::toPath)
                        .ifPresent(model::saveReceipt));
        print.setOnAction(_ -> outside.print().accept(model.receiptText()));
        copyRepairs.setOnAction(_ -> outside.copy().accept(model.repairsText()));
        saveRepairs.setOnAction(_ ->
                outside.file()
                        .apply(texts.text("done.file.repairs"))
                        .map(File::toPath)
                        .ifPresent(model::saveRepairs));
        again.setOnAction(_ -> outside.again().run());
    }

    private void show(Delivered of) {
        title.setText(texts.text(of.practice() ? "done.title.practice" : "done.title"));
        kenmerk.setText(of.kenmerk());
        facts.getChildren().clear();
        fact("done.time", written.time(of.at()));
        fact("done.month", written.month(of.periode()));
        fact("done.children", written.number(of.children()));
        fact("done.rows", written.number(of.rows()));
        fact("done.apart", of.apart() == 0 ? texts.text("send.none") : written.number(of.apart()));
        fact("done.to", of.recipient());
    }

    private void fact(String key, String value) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(value);
        what.setWrapText(true);
        facts.addRow(facts.getRowCount(), name, what);
    }

    private void show(List<Repaired> all) {
        repairsTitle.setText(written.count("done.repairs", all.size()));
        repairs.getItems().setAll(all);
        setShown(repairsCard, !all.isEmpty());
        setShown(noRepairs, all.isEmpty());
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private final class Line extends javafx.scene.control.ListCell<Repaired> {
        @Override
        protected void updateItem(Repaired of, boolean empty) {
            super.updateItem(of, empty);
            setText(empty || of == null ? null : model.line(of));
        }
    }
}
