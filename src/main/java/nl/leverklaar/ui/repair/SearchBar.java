package nl.leverklaar.ui.repair;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;

/// The line above the table in which somebody types what to look for.
final class SearchBar extends HBox {

    private final RepairModel model;
    private final SearchModel searching;
    private final Texts texts;
    private final Runnable closed;

    @FXML private TextField search;
    @FXML private Label hits;
    @FXML private Button everywhere;
    @FXML private Button searchClose;

    /// @param closed what to do when somebody has found what they looked for
    SearchBar(RepairModel model, Runnable closed) {
        this.model = model;
        this.searching = new SearchModel(model);
        this.texts = model.desk().texts();
        this.closed = closed;
        Views.load(this, texts);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        searchClose.setGraphic(Icons.CROSS.node(14));
        searchClose.setOnAction(_ -> close());
        everywhere.setOnAction(_ -> searchEverywhere());
        search.textProperty().subscribe((_, text) -> searching.search(text));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        searching.hitsProperty().subscribe(this::showHits);
    }

    void open() {
        setVisible(true);
        search.requestFocus();
        search.selectAll();
    }

    boolean isTyping() {
        return search.isFocused();
    }

    private void close() {
        setVisible(false);
        search.clear();
        closed.run();
    }

    private void searchEverywhere() {
        model.allRowsProperty().set(true);
        searching.search(search.getText());
        search.requestFocus();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    searching.previous();
                } else {
                    searching.next();
                }
                event.consume();
            }
            case ESCAPE -> {
                close();
                event.consume();
            }
            default -> {}
        }
    }

    private void showHits() {
        int n = searching.hitsProperty().get();
        hits.setText(
                n < 0
                        ? ""
                        : n == 0
                                ? texts.text("repair.search.none")
                                : texts.text(
                                        "repair.search.hits",
                                        Map.of("nr", searching.position(), "n", n)));
        boolean elsewhere = n == 0 && !model.allRowsProperty().get();
        everywhere.setVisible(elsewhere);
        everywhere.setManaged(elsewhere);
    }
}
