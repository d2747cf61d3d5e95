package nl.leverklaar.ui.repair;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.shell.Step;

/// Beside the table or below it: what is the matter, why, what can be done, and the buttons that do it.
public final class PanelView extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final List<String> WEIGHTS =
            Arrays.stream(Ernst.values()).map(Ernst::key).toList();

    private final PanelModel model;
    private final RepairModel repair;
    private final Texts texts;
    private final Consumer<BulkModel> preview;
    private final VBox down = new VBox();
    private final VBox middle = new VBox();

    @FXML private ScrollPane scroll;
    @FXML private HBox across;
    @FXML private VBox about;
    @FXML private VBox help;
    @FXML private VBox act;
    @FXML private VBox more;
    @FXML private Label weight;
    @FXML private Label what;
    @FXML private VBox whyBox;
    @FXML private Label why;
    @FXML private VBox fixBox;
    @FXML private Label fix;
    @FXML private Label example;
    @FXML private VBox proposalBox;
    @FXML private Label proposalHead;
    @FXML private FlowPane proposals;
    @FXML private VBox offers;
    @FXML private Button all;
    @FXML private MenuButton confirm;
    @FXML private Button unconfirm;
    @FXML private Button columns;
    @FXML private VBox historyBox;
    @FXML private Label history;
    @FXML private Button restore;
    @FXML private Button apart;

    /// @param preview shows what a repair of many rows would do
    PanelView(RepairModel repair, PanelModel model, Consumer<BulkModel> preview) {
        this.repair = repair;
        this.model = model;
        this.preview = preview;
        this.texts = repair.desk().texts();
        Views.load(this, texts);
        down.getStyleClass().add("panel-blocks");
        middle.getStyleClass().addAll("panel-block", "panel-middle");
        all.setOnAction(_ -> model.all(preview));
        unconfirm.setOnAction(_ -> model.unconfirm());
        columns.setOnAction(_ -> repair.desk().goTo(Step.KLOPT_DIT));
        restore.setGraphic(Icons.UNDO.node(14));
        restore.setOnAction(_ -> model.restore());
        apart.setGraphic(Icons.APART.node(14));
        apart.setOnAction(_ -> model.toggleApart());
        apart.setTooltip(new Tooltip(texts.text("repair.panel.apart.help")));
        for (Reden reden : Reden.values()) {
            MenuItem item = new MenuItem(texts.text(reden.key()));
            item.setOnAction(_ -> model.confirm(reden));
            confirm.getItems().add(item);
        }
        model.revisionProperty().subscribe(this::show);
    }

    /// Stands below the table, its parts beside each other, or beside it, its parts below each other.
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        show();
        if (narrow && !middle.getChildren().contains(help)) {
            down.getChildren().clear();
            middle.getChildren().setAll(help, more);
            across.getChildren().setAll(about, middle, act);
            scroll.setContent(across);
        } else if (!narrow && !down.getChildren().contains(help)) {
            middle.getChildren().clear();
            across.getChildren().clear();
            down.getChildren().setAll(about, help, act, more);
            scroll.setContent(down);
        }
    }

    /// Puts the focus on the first thing that can be done.
    void focus() {
        Focus.give(
                Stream.of(
                                List.<Node>of(all),
                                proposals.getChildren(),
                                offers.getChildren(),
                                act.getChildren())
                        .flatMap(Collection::stream)
                        .filter(node -> node instanceof ButtonBase && node.isVisible())
                        .findFirst()
                        .orElse(apart));
    }

    private void show() {
        boolean hadFocus = getScene() != null && isInside(getScene().getFocusOwner());
        explain(model.explanation());
        proposals.getChildren().setAll(model.proposals().stream().map(this::button).toList());
        present(proposalBox, !model.proposals().isEmpty());
        proposalHead.setText(
                texts.text(
                        model.canDoAll()
                                ? "repair.panel.thisrow"
                                : model.proposals().size() == 1
                                        ? "repair.panel.proposals"
                                        : "repair.panel.choose"));
        offers.getChildren().setAll(model.offers().stream().map(this::button).toList());
        present(offers, !model.offers().isEmpty());
        all.setText(texts.text("repair.panel.all", Map.of("n", repair.worklist().open())));
        present(all, model.canDoAll());
        present(confirm, model.canConfirm());
        confirm.setTooltip(
                new Tooltip(
                        texts.text(
                                "repair.panel.confirm.help",
                                Map.of("n", repair.worklist().open()))));
        present(unconfirm, repair.task().flatMap(Task::reden).isPresent());
        present(columns, model.canBeOfColumns());
        showHistory();
        present(apart, repair.spot().isPresent());
        apart.setText(texts.text(model.isApart() ? "repair.panel.include" : "repair.panel.apart"));
        if (hadFocus && !isInside(getScene().getFocusOwner())) {
            focus();
        }
    }

    private void explain(Explanation of) {
        what.setText(of.what());
        why.setText(of.why());
        fix.setText(of.fix());
        example.setText(
                of.example().isEmpty()
                        ? ""
                        : texts.text("repair.panel.example", Map.of("voorbeeld", of.example())));
        present(whyBox, !of.why().isEmpty());
        present(fixBox, !of.fix().isEmpty());
        present(example, !of.example().isEmpty());
        present(help, !of.fix().isEmpty());
        boolean told =
                getPseudoClassStates().contains(NARROW)
                        && of.ernst().equals(repair.task().map(Task::ernst));
        present(weight, of.ernst().isPresent() && !told);
        weight.getStyleClass().removeAll(WEIGHTS);
        of.ernst()
                .ifPresent(ernst -> {
                    weight.setText(texts.text("ernst." + ernst.key()));
                    weight.setGraphic(Weights.icon(ernst, 16));
                    weight.getStyleClass().add(ernst.key());
                });
    }

    private void showHistory() {
        List<String> was = model.history();
        present(historyBox, model.canRestore());
        history.setText(String.join(" → ", was));
    }

    private Node button(Proposal proposal) {
        Label before = new Label(proposal.before());
        Label arrow = new Label();
        arrow.setGraphic(Icons.ARROW_RIGHT.node(14));
        Label after = new Label(proposal.after());
        after.getStyleClass().add("strong");
        before.setMinWidth(USE_PREF_SIZE);
        boolean brief = proposal.before().isEmpty() || proposal.isChoice();
        HBox content = brief ? new HBox(after) : new HBox(before, arrow, after);
        content.getStyleClass().add("proposal-content");
        content.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(after, Priority.ALWAYS);
        Button button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.maxWidthProperty().bind(proposals.widthProperty());
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("proposal");
        boolean first = proposal.equals(model.proposals().getFirst());
        if (first) {
            button.getStyleClass().add("first");
            button.setTooltip(new Tooltip("Ctrl + Enter"));
        }
        button.setAccessibleText(
                proposal.column() + ": " + proposal.before() + " → " + proposal.after());
        button.setOnAction(_ -> model.accept(proposal));
        return button;
    }

    private Node button(PanelModel.Offer offer) {
        Button button = new Button(offer.label());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("offer");
        button.setOnAction(_ -> preview.accept(model.some(offer)));
        return button;
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
