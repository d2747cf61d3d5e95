package nl.leverklaar.ui.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;

/// In the place of step 2 for as long as an expert looks at how the file is written.
final class OverruleView extends BorderPane {

    private final OverruleModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Runnable closed;
    private final GlimpseTable rows;
    private boolean filling;

    @FXML private VBox choosing;
    @FXML private Label lead;
    @FXML private ComboBox<Charset> letters;
    @FXML private ComboBox<String> separator;
    @FXML private ComboBox<Overrule.Quote> quote;
    @FXML private ComboBox<Integer> header;
    @FXML private HBox problem;
    @FXML private Label problemText;
    @FXML private Label facts;
    @FXML private TableView<Integer> table;
    @FXML private VBox working;
    @FXML private ProgressBar progress;
    @FXML private Label progressText;
    @FXML private Button stop;
    @FXML private Button recognised;
    @FXML private Button cancel;
    @FXML private Button apply;

    /// @param closed is called when it is no longer needed, whether or not the file was read anew
    OverruleView(OverruleModel model, Texts texts, Dialogs dialogs, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.closed = closed;
        Views.load(this, texts);
        this.rows = new GlimpseTable(table, texts);
        name(letters, this::name, said -> model.said().withLetters(said));
        name(separator, this::name, said -> model.said().withSeparator(said));
        name(quote, this::name, said -> model.said().withQuote(said));
        name(header, this::name, said -> model.said().withHeader(said));
        recognised.setOnAction(_ -> model.say(Overrule.NONE));
        cancel.setOnAction(_ -> leave());
        apply.setOnAction(_ -> apply());
        stop.setOnAction(_ -> model.stop());
        apply.setGraphic(Icons.CHECK.node());
        problem.getChildren().addFirst(Icons.WARNING.node(18));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bind();
    }

    private void bind() {
        model.glimpseProperty().subscribe(of -> of.ifPresent(this::show));
        problemText.textProperty().bind(model.problemProperty());
        bindShown(problem, model.problemProperty().isNotEmpty());
        bindShown(working, model.readingProperty());
        bindShown(choosing, model.readingProperty().not());
        progress.progressProperty().bind(model.progressProperty());
        progressText.textProperty().bind(model.progressTextProperty());
        recognised
                .disableProperty()
                .bind(model.readingProperty().or(model.saidProperty().isEqualTo(Overrule.NONE)));
        apply.disableProperty()
                .bind(model.readingProperty().or(model.problemProperty().isNotEmpty()));
    }

    /// Begins with the file on the desk.
    void open() {
        letters.getItems().setAll(model.charsets());
        separator.getItems().setAll(Overrule.SEPARATORS);
        quote.getItems().setAll(Overrule.Quote.values());
        model.open();
        Focus.give(letters);
    }

    /// It goes out of view; what was not applied is forgotten.
    void close() {
        model.stop();
    }

    private <T> void name(ComboBox<T> box, Function<T, String> name, Function<T, Overrule> chosen) {
        box.setConverter(new Names<>(name));
        box.valueProperty()
                .subscribe((was, value) -> {
                    if (!filling && value != null) {
                        model.say(chosen.apply(value));
                    }
                });
    }

    private void show(Glimpse glimpse) {
        filling = true;
        letters.setValue(glimpse.reading().encoding().charset());
        separator.setValue(glimpse.separator());
        quote.setValue(glimpse.quote());
        showHeaders(glimpse);
        filling = false;
        facts.setText(new Written(texts).count("overrule.columns", glimpse.columns()));
        rows.show(glimpse, lead.getFont().getSize());
    }

    /// Other rows to choose from take the choice away, also where it is the same again.
    private void showHeaders(Glimpse glimpse) {
        List<Integer> possible = new ArrayList<>(List.of(0));
        possible.addAll(glimpse.possibleHeaders());
        header.setValue(null);
        header.getItems().setAll(possible);
        header.setValue(glimpse.header());
    }

    private void apply() {
        boolean may =
                !model.losesWork()
                        || dialogs.askToLose(
                                texts.text("overrule.lose.title"),
                                texts.text("overrule.lose.text"),
                                texts.text("overrule.lose.verb"));
        if (may) {
            model.apply(closed);
        }
    }

    private void leave() {
        closed.run();
    }

    /// Escape leaves, wherever the focus is; an open list closes first, and reading stops first.
    private void pressed(KeyEvent event) {
        boolean list =
                List.of(letters, separator, quote, header).stream().anyMatch(ComboBox::isShowing);
        if (event.getCode() != KeyCode.ESCAPE || list) {
            return;
        }
        event.consume();
        if (model.readingProperty().get()) {
            model.stop();
        } else {
            leave();
        }
    }

    private String name(Charset of) {
        return texts.text("overrule.letters." + of.name().toLowerCase(Locale.ROOT));
    }

    private String name(String sign) {
        return texts.text(
                "overrule.separator."
                        + switch (sign) {
                            case ";" -> "semicolon";
                            case "," -> "comma";
                            case "\t" -> "tab";
                            case "|" -> "bar";
                            default -> "space";
                        });
    }

    private String name(Overrule.Quote of) {
        return texts.text("overrule.quote." + of.name().toLowerCase(Locale.ROOT));
    }

    private String name(Integer row) {
        return row == 0
                ? texts.text("overrule.header.none")
                : texts.text("overrule.header.row", Map.of("rij", row));
    }

    private static void bindShown(Node node, javafx.beans.value.ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /// What people call a choice.
    private static final class Names<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T of) {
            return of == null ? "" : name.apply(of);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
