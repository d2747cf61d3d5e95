package nl.leverklaar.ui.start;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Screen;

/// Step 1: bring a file, or practise.
public final class StartView extends BorderPane implements Screen {

    private final StartModel model;
    private final Texts texts;
    private final Written written;

    @FXML private StackPane welcomeIcon;
    @FXML private VBox welcome;
    @FXML private VBox working;
    @FXML private ProgressBar progress;
    @FXML private Label progressText;
    @FXML private Button stop;
    @FXML private HBox problem;
    @FXML private Label problemText;
    @FXML private Label promise;
    @FXML private TilePane strip;
    @FXML private VBox deliveries;
    @FXML private VBox list;
    @FXML private Button clear;
    @FXML private Button practise;
    @FXML private Button choose;

    /// @param choosing lets the user choose a file
    /// @param practising opens the example
    public StartView(StartModel model, Texts texts, Runnable choosing, Runnable practising) {
        this.model = model;
        this.texts = texts;
        this.written = new Written(texts);
        Views.load(this, texts);
        welcomeIcon.getChildren().setAll(Icons.FILE.node(56));
        promise.setGraphic(Icons.SHIELD.node(18));
        choose.setGraphic(Icons.FOLDER.node());
        choose.setOnAction(_ -> choosing.run());
        practise.setOnAction(_ -> practising.run());
        stop.setOnAction(_ -> model.stop());
        clear.setOnAction(_ -> {
            model.clearDeliveries();
            fill();
        });
        bind();
        strip.widthProperty().subscribe(_ -> tile());
    }

    private void bind() {
        working.visibleProperty().bind(model.openingProperty());
        working.managedProperty().bind(model.openingProperty());
        welcome.visibleProperty().bind(model.openingProperty().not());
        welcome.managedProperty().bind(model.openingProperty().not());
        choose.disableProperty().bind(model.openingProperty());
        practise.disableProperty().bind(model.openingProperty());
        progress.progressProperty().bind(model.progressProperty());
        progressText.textProperty().bind(model.progressTextProperty());
        problem.getChildren().addFirst(Icons.WARNING.node(18));
        problemText.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
    }

    /// Twelve months beside each other, or as many rows of them as large text needs.
    private void tile() {
        double least =
                strip.getChildren().stream().mapToDouble(of -> of.minWidth(-1)).max().orElse(0);
        double gap = strip.getHgap();
        for (int columns : new int[] {12, 6, 4, 3, 2}) {
            double width = Math.floor((strip.getWidth() - gap * (columns - 1)) / columns);
            if (width >= least) {
                strip.setPrefColumns(columns);
                strip.setPrefTileWidth(width);
                return;
            }
        }
    }

    @Override
    public void shown() {
        fill();
        Focus.give(choose);
    }

    private void fill() {
        strip.getChildren().setAll(model.months().stream().map(this::cell).toList());
        List<Delivered> last = model.lastDeliveries();
        deliveries.setVisible(!last.isEmpty());
        deliveries.setManaged(!last.isEmpty());
        list.getChildren().setAll(last.stream().map(this::line).toList());
    }

    private VBox cell(Month of) {
        boolean sent = of.delivered().isPresent();
        Label name = new Label(written.shortMonth(of.month()));
        name.getStyleClass().add("strong");
        Label year = new Label(String.valueOf(of.month().getYear()));
        year.getStyleClass().addAll("muted", "small");
        Label state = new Label(texts.text(sent ? "start.month.sent" : "start.month.empty"));
        state.getStyleClass().addAll("small", sent ? "good" : "muted");
        VBox cell = new VBox(name, year, state);
        if (sent) {
            state.setGraphic(Icons.CHECK.node(12));
            state.getGraphic().getStyleClass().add("good");
            cell.getStyleClass().add("sent");
        }
        cell.getStyleClass().add("month");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private Label line(Delivered of) {
        return new Label(
                texts.text(
                        "start.delivery",
                        Map.of(
                                "maand",
                                written.month(of.periode()),
                                "kinderen",
                                written.number(of.children()),
                                "dag",
                                written.day(of.at()),
                                "kenmerk",
                                of.kenmerk())));
    }
}
