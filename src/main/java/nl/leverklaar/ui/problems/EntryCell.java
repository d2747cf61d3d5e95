package nl.leverklaar.ui.problems;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.repair.Task;
import nl.leverklaar.ui.repair.Weights;
import org.jspecify.annotations.Nullable;

/// One line of the list: a heading, a decision as a card, or a check that could not be done.
final class EntryCell extends ListCell<Entry> {

    private final ProblemsView view;
    private final Texts texts;

    EntryCell(ProblemsView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (entry) {
            case Entry.Heading heading -> show(heading(heading), EntryWords.spoken(heading));
            case Entry.NotChecked not -> show(notChecked(not), not.text());
            case Entry.Card card -> {
                CardFace face = view.model().face(card.task());
                show(card(card, face), EntryWords.spoken(card, face, texts));
            }
        }
    }

    private void show(Node node, String spoken) {
        setGraphic(node);
        setAccessibleText(spoken);
    }

    private Node heading(Entry.Heading heading) {
        HBox line = new HBox(new Label(heading.text()));
        line.getStyleClass().add("problem-heading");
        if (heading.group().folds()) {
            Button fold =
                    new Button(
                            texts.text(
                                    heading.open()
                                            ? "problems.group.fold"
                                            : "problems.group.unfold"));
            fold.getStyleClass().add("quiet");
            fold.setFocusTraversable(false);
            fold.setOnAction(_ -> view.act(heading));
            line.getChildren().add(fold);
        }
        return heading.advice().isEmpty() ? line : new VBox(line, advice(heading.advice()));
    }

    /// As wide as the list, so that a long sentence goes on in the next line.
    private Label advice(String text) {
        Label advice = new Label(text);
        advice.getStyleClass().add("problem-advice");
        advice.setWrapText(true);
        advice.prefWidthProperty().bind(getListView().widthProperty().multiply(0.9));
        return advice;
    }

    private Node card(Entry.Card of, CardFace face) {
        Label title = new Label(face.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Label detail = new Label(face.detail());
        detail.getStyleClass().add("card-detail");
        VBox words = new VBox(title, detail);
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(weight(of, face), words);
        card.getStyleClass()
                .addAll(
                        "problem-card",
                        face.status().isPresent() ? "taken" : of.task().ernst().key());
        reasons(of).ifPresent(card.getChildren()::add);
        if (!face.actionText().isEmpty()) {
            Button act = new Button(face.actionText());
            act.setFocusTraversable(false);
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.setOnAction(_ -> view.act(of));
            if (face.action() == CardFace.Action.PREVIEW) {
                act.getStyleClass().add("accent");
            }
            card.getChildren().add(act);
        }
        return card;
    }

    private Label weight(Entry.Card of, CardFace face) {
        Ernst ernst = of.task().ernst();
        Label label = new Label(face.status().orElseGet(() -> texts.text("ernst." + ernst.key())));
        label.setWrapText(true);
        if (face.status().isPresent()) {
            Node check = Icons.CHECK.node(18);
            check.getStyleClass().add("good");
            label.setGraphic(check);
        } else {
            label.setGraphic(Weights.icon(ernst, 18));
        }
        label.getStyleClass().addAll("weight", ernst.key());
        return label;
    }

    /// A group of warnings may stand, with a reason; and may be looked at after all.
    private Optional<Node> reasons(Entry.Card of) {
        Task task = of.task();
        if (!task.decision().isConfirmable() || task.isSolved()) {
            return Optional.empty();
        }
        if (task.reden().isPresent()) {
            Button back = new Button(texts.text("problems.unconfirm"));
            back.getStyleClass().add("quiet");
            back.setFocusTraversable(false);
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(_ -> view.model().unconfirm(task));
            return Optional.of(back);
        }
        MenuButton stand = new MenuButton(texts.text("problems.confirm"));
        stand.setFocusTraversable(false);
        stand.setMinWidth(Region.USE_PREF_SIZE);
        for (Reden reden : Reden.values()) {
            MenuItem item = new MenuItem(texts.text(reden.key()));
            item.setOnAction(_ -> view.model().confirm(task, reden));
            stand.getItems().add(item);
        }
        return Optional.of(stand);
    }

    private static Node notChecked(Entry.NotChecked of) {
        Label text = new Label(of.text());
        text.setWrapText(true);
        HBox card = new HBox(Icons.QUESTION.node(18), text);
        card.getStyleClass().addAll("problem-card", "waarschuwing");
        return card;
    }

    /// Shows the reasons for letting the group stand, for who works by keyboard.
    void openReasons() {
        lookupAll(".menu-button").stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .findFirst()
                .ifPresent(MenuButton::show);
    }
}
