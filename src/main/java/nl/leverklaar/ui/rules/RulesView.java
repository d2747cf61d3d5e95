package nl.leverklaar.ui.rules;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.shell.Screen;

/// The side room with the catalogue of checks and the keys.
public final class RulesView extends BorderPane implements Screen {

    private final RulesModel model;
    private final Texts texts;

    @FXML private TextField search;
    @FXML private Label count;
    @FXML private VBox list;
    @FXML private Button back;

    public RulesView(RulesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Views.load(this, texts);
        search.textProperty().bindBidirectional(model.searchProperty());
        model.foundProperty().subscribe(this::show);
        back.setGraphic(Icons.ARROW_LEFT.node());
        back.setOnAction(_ -> model.leave());
    }

    @Override
    public void shown() {
        Focus.give(search);
    }

    private void show(List<RuleLine> found) {
        list.getChildren().setAll(found.stream().map(this::line).toList());
        count.setText(model.count());
    }

    /// One check: its weight and title, and below it why and what to do.
    private Node line(RuleLine of) {
        Label ernst = new Label(texts.text("rules.ernst." + of.ernst().key()));
        ernst.getStyleClass().addAll("small", "rule-weight", colour(of));
        ernst.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(of.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        String own = of.own() ? " " + texts.text("rules.own") : "";
        Label more = new Label(of.why() + " " + of.fix() + own + " (" + of.code() + ")");
        more.getStyleClass().add("muted");
        more.setWrapText(true);
        VBox line = new VBox(new HBox(ernst, title), more);
        line.getStyleClass().add("rule-line");
        return line;
    }

    private static String colour(RuleLine of) {
        return switch (of.ernst()) {
            case FOUT -> "bad";
            case WAARSCHUWING -> "look";
            case TIP -> "muted";
        };
    }
}
