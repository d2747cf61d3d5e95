package nl.leverklaar.ui.send;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;
import nl.leverklaar.ui.mapping.Summary;
import nl.leverklaar.ui.shell.Screen;

/// Step 5: what goes out and to whom, the words of agreement, the login, and the act.
public final class SendView extends BorderPane implements Screen {

    private final SendModel model;
    private final Texts texts;
    private final Written written;
    private final SavePlaces places;

    @FXML private VBox overview;
    @FXML private HBox message;
    @FXML private Label messageText;
    @FXML private Label messageAdvice;
    @FXML private GridPane facts;
    @FXML private VBox confirmedCard;
    @FXML private VBox confirmed;
    @FXML private VBox toCard;
    @FXML private Label toName;
    @FXML private Label toHost;
    @FXML private VBox loginCard;
    @FXML private Label loginHint;
    @FXML private PasswordField password;
    @FXML private TextField code;
    @FXML private CheckBox agree;
    @FXML private VBox sending;
    @FXML private Label sendingText;
    @FXML private ProgressBar sendingBar;
    @FXML private Button stop;
    @FXML private MenuButton save;
    @FXML private MenuItem saveDelivery;
    @FXML private MenuItem saveCopy;
    @FXML private Button act;

    /// Lets the user choose where to save.
    ///
    /// @param folder a folder for the delivery file, which has a name of its own
    /// @param file a file for the copy, with a name that is proposed
    public record SavePlaces(
            Supplier<Optional<File>> folder, Function<String, Optional<File>> file) {}

    public SendView(SendModel model, Texts texts, SavePlaces places) {
        this.model = model;
        this.texts = texts;
        this.written = new Written(texts);
        this.places = places;
        Views.load(this, texts);
        save.setGraphic(Icons.SAVE.node());
        saveDelivery.setOnAction(
                _ -> places.folder().get().map(File::toPath).ifPresent(model::save));
        saveCopy.setOnAction(_ ->
                places.file().apply(model.copyName()).map(File::toPath).ifPresent(model::saveCopy));
        stop.setOnAction(_ -> model.stop());
        password.textProperty().bindBidirectional(model.passwordProperty());
        code.textProperty().bindBidirectional(model.codeProperty());
        agree.selectedProperty().bindBidirectional(model.agreedProperty());
        model.parcelProperty().subscribe(of -> of.ifPresent(this::show));
        model.recipientProperty().subscribe(of -> of.ifPresent(this::show));
        model.stateProperty().subscribe(this::show);
        password.textProperty().subscribe(_ -> refreshAct());
        code.textProperty().subscribe(_ -> refreshAct());
        agree.selectedProperty().subscribe(_ -> refreshAct());
    }

    @Override
    public void shown() {
        model.look();
        if (model.stateProperty().get() instanceof SendState.Ready) {
            Focus.give(agree);
        } else {
            Focus.give(act);
        }
    }

    private void show(Parcel of) {
        Summary summary = of.summary();
        facts.getChildren().clear();
        fact("send.month", summary.mainMonth().map(written::month).orElse("–") + others(summary));
        if (model.compared().isPresent()) {
            fact(
                    "send.children",
                    written.number(summary.children()),
                    before -> written.number(before.childrenBefore()));
            fact("send.changes", model.compared().map(this::changes).orElse(""));
        } else {
            fact("send.children", written.number(summary.children()) + previous());
        }
        fact("send.rows", written.number(summary.rows()));
        fact(
                "send.hours",
                written.decimal(summary.hours()),
                before -> written.decimal(before.totalsBefore().hours()));
        fact(
                "send.amount",
                "€ " + written.decimal(summary.amount()),
                before -> "€ " + written.decimal(before.totalsBefore().costs()));
        fact("send.apart", of.apart() == 0 ? texts.text("send.none") : written.number(of.apart()));
        fact(
                "send.nobsn",
                of.withoutBsn() == 0
                        ? texts.text("send.none")
                        : written.count("send.nobsn.rows", of.withoutBsn()));
        setShown(confirmedCard, !of.confirmed().isEmpty());
        confirmed.getChildren().setAll(of.confirmed().stream().map(this::line).toList());
    }

    /// A number, and behind it that of the month before when that is known.
    private void fact(String key, String value, Function<Compared, String> before) {
        fact(
                key,
                model.compared()
                        .map(of ->
                                texts.text(
                                        "send.compared",
                                        Map.of(
                                                "nu",
                                                value,
                                                "maand",
                                                written.shortMonth(of.before()),
                                                "eerder",
                                                before.apply(of))))
                        .orElse(value));
    }

    private void fact(String key, String value) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(value);
        what.setWrapText(true);
        facts.addRow(facts.getRowCount(), name, what);
    }

    private String changes(Compared of) {
        return texts.text(
                "compare.changes",
                Map.of("nieuw", written.number(of.fresh()), "weg", written.number(of.gone())));
    }

    private String others(Summary of) {
        int others = of.months().size() - 1;
        return others > 0 ? " " + written.count("mapping.months.more", others) : "";
    }

    private String previous() {
        return model.previous()
                .map(of ->
                        " ("
                                + texts.text(
                                        "mapping.previous",
                                        Map.of("aantal", written.number(of.children())))
                                + ")")
                .orElse("");
    }

    private Node line(Parcel.Confirmed of) {
        Label label =
                new Label(
                        texts.text(
                                "send.confirmed.line",
                                Map.of(
                                        "titel", of.title(),
                                        "aantal", written.number(of.count()),
                                        "reden", texts.text(of.reden().key()))));
        label.setWrapText(true);
        return label;
    }

    private void show(Recipient of) {
        toName.setText(of.name());
        toHost.setText(of.host());
    }

    private void show(SendState of) {
        boolean underway = of instanceof SendState.Sending;
        boolean open = of instanceof SendState.Ready || of instanceof SendState.Failed;
        setShown(overview, !underway);
        setShown(sending, underway);
        setShown(toCard, open);
        setShown(loginCard, open);
        setShown(agree, open);
        loginHint.setText(
                texts.text(model.isPractice() ? "send.login.practice" : "send.login.hint"));
        saveDelivery.setDisable(!open && !(of instanceof SendState.NotConnected));
        switch (of) {
            case SendState.Blocked(var _, String sentence) -> say(sentence, "", "look");
            case SendState.NotConnected _ ->
                    say(
                            texts.text("send.notconnected"),
                            texts.text("send.notconnected.do"),
                            "look");
            case SendState.Ready _ -> say("", "", "good");
            case SendState.Sending(String sentence, double part) -> {
                sendingText.setText(sentence);
                sendingBar.setProgress(part);
            }
            case SendState.Failed(boolean uncertain, String sentence, String advice) ->
                    say(sentence, advice, uncertain ? "look" : "bad");
        }
        refreshAct();
    }

    private void refreshAct() {
        act.setText(
                switch (model.stateProperty().get()) {
                    case SendState.Blocked _ -> texts.text("send.gotofirst");
                    case SendState.NotConnected _ -> texts.text("send.save");
                    case SendState.Failed(boolean _, String _, String _) ->
                            texts.text("send.again");
                    case SendState.Ready _, SendState.Sending _ -> model.act();
                });
        boolean open =
                model.stateProperty().get() instanceof SendState.Ready
                        || model.stateProperty().get() instanceof SendState.Failed;
        act.setDisable(
                model.stateProperty().get() instanceof SendState.Sending
                        || open && !model.isComplete());
        act.setOnAction(_ -> act());
        act.setGraphic((open ? Icons.SEND : icon(model.stateProperty().get())).node());
    }

    private static Icons icon(SendState of) {
        return of instanceof SendState.NotConnected ? Icons.SAVE : Icons.ARROW_RIGHT;
    }

    private void act() {
        switch (model.stateProperty().get()) {
            case SendState.Blocked _ -> model.goToFirst();
            case SendState.NotConnected _ ->
                    places.folder().get().map(File::toPath).ifPresent(model::save);
            case SendState.Ready _, SendState.Failed _ -> model.send();
            case SendState.Sending _ -> {}
        }
    }

    private void say(String sentence, String advice, String style) {
        setShown(message, !sentence.isEmpty());
        setShown(messageAdvice, !advice.isEmpty());
        messageText.setText(sentence);
        messageAdvice.setText(advice);
        message.getStyleClass().removeAll("look", "bad", "good");
        message.getStyleClass().add(style);
        if (message.getChildren().size() > 1) {
            message.getChildren().removeFirst();
        }
        Icons icon = style.equals("bad") ? Icons.STOP : Icons.WARNING;
        message.getChildren().addFirst(icon.node(18));
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
