package nl.leverklaar.ui.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.compare.CompareView;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.shell.Screen;

/// Step 2: what the file is about, and the few questions it leaves open.
public final class MappingView extends BorderPane implements Screen {

    private final MappingModel model;
    private final Texts texts;
    private final Written written;

    @FXML private HBox recognised;
    @FXML private Label recognisedText;
    @FXML private Hyperlink notRight;
    @FXML private VBox doubts;
    @FXML private VBox letters;
    @FXML private VBox letterChoices;
    @FXML private VBox questions;
    @FXML private VBox numbers;
    @FXML private VBox side;
    @FXML private VBox kvkCard;
    @FXML private TextField kvk;
    @FXML private Label kvkProblem;
    @FXML private VBox monthCard;
    @FXML private ComboBox<YearMonth> month;
    @FXML private VBox notSent;
    @FXML private Label notSentNames;
    @FXML private VBox notation;
    @FXML private GridPane notationLines;
    @FXML private Button next;

    private final CompareView compare;
    private final OverruleView overrule;
    private final Node page;
    private final Node actions;

    /// @param compare the card in which to choose what the file is compared with
    /// @param dialogs asks before work is lost
    public MappingView(
            MappingModel model,
            OverruleModel overruling,
            Texts texts,
            CompareView compare,
            Dialogs dialogs) {
        this.model = model;
        this.compare = compare;
        this.overrule = new OverruleView(overruling, texts, dialogs, this::overruled);
        this.texts = texts;
        this.written = new Written(texts);
        Views.load(this, texts);
        page = getCenter();
        actions = getBottom();
        notRight.setOnAction(_ -> overrule());
        side.getChildren().add(compare);
        next.setGraphic(Icons.ARROW_RIGHT.node());
        next.setOnAction(_ -> confirm());
        recognised.getChildren().addFirst(Icons.CHECK.node(18));
        kvk.textProperty().bindBidirectional(model.kvkProperty());
        kvkProblem.setVisible(false);
        kvkProblem.setManaged(false);
        month.getItems().setAll(model.months());
        month.setConverter(new Months());
        month.valueProperty().bindBidirectional(model.monthProperty());
        month.valueProperty()
                .subscribe(_ ->
                        model.overviewProperty().get().ifPresent(of -> showNumbers(of.summary())));
        model.overviewProperty().subscribe(of -> of.ifPresent(this::show));
        next.disableProperty().bind(model.overviewProperty().map(Optional::isEmpty).orElse(true));
        model.questionsProperty().subscribe(this::ask);
    }

    @Override
    public void shown() {
        overrule.close();
        setCenter(page);
        setBottom(actions);
        model.look();
        compare.shown();
        Focus.give(firstToAnswer().orElse(next));
    }

    private Optional<Node> firstToAnswer() {
        Optional<Node> asked =
                model.firstOpen().map(of -> questions.lookup("#ask-" + of.kolom().key()));
        return model.isKvkGood() ? asked : Optional.of(kvk);
    }

    /// The expert's view takes the place of the page, so that there is one thing to do.
    private void overrule() {
        setCenter(overrule);
        setBottom(null);
        overrule.open();
    }

    private void overruled() {
        shown();
        notRight.setVisited(false);
        Focus.give(notRight);
    }

    private void confirm() {
        kvkProblem.setVisible(!model.isKvkGood());
        kvkProblem.setManaged(!model.isKvkGood());
        if (!model.confirm()) {
            firstToAnswer().ifPresent(Focus::give);
        }
    }

    private void show(Overview of) {
        recognisedText.setText(
                texts.text(
                        "mapping.recognised",
                        Map.of("aantal", of.recognised(), "totaal", of.columns())));
        if (of.isOverruled()) {
            recognisedText.setText(recognisedText.getText() + " " + texts.text("overrule.now"));
        }
        doubts.getChildren().setAll(new DoubtCards(texts).lines(of.doubts()));
        setShown(doubts, !of.doubts().isEmpty());
        letterChoices
                .getChildren()
                .setAll(LetterChoices.of(of.letterings(), model.charset(), model::reread));
        setShown(letters, !of.letterings().isEmpty());
        setShown(kvkCard, model.asksKvk());
        setShown(monthCard, model.asksMonth());
        showNumbers(of.summary());
        setShown(notSent, !of.notSent().isEmpty());
        notSentNames.setText(String.join("  ·  ", of.notSent()));
        setShown(notation, !of.notations().isEmpty());
        showNotations(of.notations());
    }

    private void showNumbers(Summary of) {
        String months = month(of).map(written::month).orElse(texts.text("mapping.month.unknown"));
        numbers.getChildren()
                .setAll(
                        fact(Icons.CALENDAR, months, earlier(of), true),
                        fact(
                                Icons.PERSON,
                                written.count("mapping.children", of.children()),
                                previous(),
                                false),
                        fact(Icons.FILE, written.count("mapping.rows", of.rows()), "", false),
                        fact(
                                Icons.HOUSE,
                                written.count("mapping.locations", of.locations()),
                                "",
                                false),
                        fact(
                                Icons.CLOCK,
                                texts.text(
                                        "mapping.hours",
                                        Map.of("aantal", written.decimal(of.hours()))),
                                "",
                                false),
                        fact(
                                Icons.EURO,
                                texts.text(
                                        "mapping.amount",
                                        Map.of("bedrag", written.decimal(of.amount()))),
                                "",
                                false));
    }

    private Optional<YearMonth> month(Summary of) {
        return of.mainMonth()
                .or(() -> model.asksMonth() ? Optional.of(month.getValue()) : Optional.empty());
    }

    private String earlier(Summary of) {
        int others = of.months().size() - 1;
        return others > 0 ? written.count("mapping.months.more", others) : "";
    }

    private String previous() {
        return model.previous()
                .map(of ->
                        texts.text(
                                "mapping.previous",
                                Map.of("aantal", written.number(of.children()))))
                .orElse("");
    }

    private static Node fact(Icons icon, String text, String more, boolean large) {
        Label label = new Label(text);
        label.getStyleClass().add(large ? "number-large" : "fact");
        label.setWrapText(true);
        VBox words = new VBox(label);
        if (!more.isEmpty()) {
            Label second = new Label(more);
            second.getStyleClass().addAll("muted", "small");
            second.setWrapText(true);
            words.getChildren().add(second);
        }
        HBox line = new HBox(icon.node(18), words);
        line.getStyleClass().add("fact-line");
        return line;
    }

    private void showNotations(List<Notation> all) {
        notationLines.getChildren().clear();
        for (int row = 0; row < all.size(); row++) {
            Notation of = all.get(row);
            Label name = new Label(texts.text(of.kolom().key() + ".label"));
            Label count = new Label(written.count("mapping.notation.count", of.count()));
            count.getStyleClass().add("muted");
            Label examples = new Label(examples(of));
            examples.setWrapText(true);
            GridPane.setHgrow(examples, Priority.ALWAYS);
            name.setMinWidth(USE_PREF_SIZE);
            count.setMinWidth(USE_PREF_SIZE);
            notationLines.addRow(row, name, count, examples);
        }
    }

    private static String examples(Notation of) {
        return String.join(
                "     ",
                of.examples().stream()
                        .limit(2)
                        .map(example -> example.before() + " → " + example.after())
                        .toList());
    }

    private void ask(List<Question> all) {
        questions.getChildren().setAll(new QuestionCards(model, texts).of(all));
        setShown(questions, !all.isEmpty());
        if (getScene() != null) {
            Focus.give(firstToAnswer().orElse(next));
        }
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private final class Months extends StringConverter<YearMonth> {
        @Override
        public String toString(YearMonth of) {
            return of == null ? "" : written.month(of);
        }

        @Override
        public YearMonth fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
