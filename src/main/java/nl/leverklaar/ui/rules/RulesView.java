package nl.leverklaar.ui.rules;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.shell.Screen;

/// The side room with the catalogue of checks and the keys.
public final class RulesView extends BorderPane implements Screen {

    private final RulesModel model;
    private final Texts texts;

    @FXML private TextField search;
    @FXML private Label count;
    @FXML private ListView<RuleLine> list;
    @FXML private Button back;

    public RulesView(RulesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Views.load(this, texts);
        search.textProperty().bindBidirectional(model.searchProperty());
        list.setCellFactory(_ -> new Line());
        model.foundProperty().subscribe(this::show);
        back.setGraphic(Icons.ARROW_LEFT.node());
        back.setOnAction(_ -> model.leave());
    }

    @Override
    public void shown() {
        search.requestFocus();
    }

    private void show(List<RuleLine> found) {
        list.getItems().setAll(found);
        count.setText(model.count());
    }

    /// One check: its weight and title, and below it why and what to do.
    private final class Line extends ListCell<RuleLine> {
        private final Label ernst = new Label();
        private final Label title = new Label();
        private final Label more = new Label();
        private final VBox box = new VBox(new HBox(ernst, title), more);

        Line() {
            ernst.getStyleClass().addAll("small", "rule-weight");
            ernst.setMinWidth(USE_PREF_SIZE);
            title.getStyleClass().add("strong");
            title.setWrapText(true);
            more.getStyleClass().add("muted");
            more.setWrapText(true);
            box.getStyleClass().add("rule-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RuleLine of, boolean empty) {
            super.updateItem(of, empty);
            if (empty || of == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            ernst.setText(texts.text("rules.ernst." + of.ernst().key()));
            ernst.getStyleClass().removeAll("bad", "look", "muted");
            ernst.getStyleClass()
                    .add(
                            switch (of.ernst()) {
                                case FOUT -> "bad";
                                case WAARSCHUWING -> "look";
                                case TIP -> "muted";
                            });
            title.setText(of.title());
            String own = of.own() ? " " + texts.text("rules.own") : "";
            more.setText(of.why() + " " + of.fix() + own + " (" + of.code() + ")");
            setGraphic(box);
            setAccessibleText(ernst.getText() + ", " + of.title());
        }
    }
}
