package nl.leverklaar.ui.compare;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.kit.Written;

/// The card of step 2 in which earlier deliveries and the register are chosen.
public final class CompareView extends VBox {

    private final CompareModel model;
    private final Texts texts;
    private final Written written;
    private final CompareNumbers comparison;

    @FXML private GridPane numbers;
    @FXML private Label changes;
    @FXML private Label why;
    @FXML private Button earlier;
    @FXML private Label registerText;
    @FXML private Button register;
    @FXML private Label problem;

    /// What the user chooses.
    ///
    /// @param earlier the files of earlier deliveries; none when nothing was chosen
    /// @param register the file of the register
    public record Files(Supplier<List<File>> earlier, Supplier<Optional<File>> register) {}

    public CompareView(CompareModel model, Texts texts, Files files) {
        this.model = model;
        this.texts = texts;
        this.written = new Written(texts);
        Views.load(this, texts);
        this.comparison = new CompareNumbers(numbers, texts);
        earlier.setGraphic(Icons.CALENDAR.node());
        register.setGraphic(Icons.BOOK.node());
        earlier.setOnAction(_ -> chooseEarlier(files));
        register.setOnAction(_ -> chooseRegister(files));
        model.overviewProperty().subscribe(this::show);
        model.problemProperty()
                .subscribe(sentence -> {
                    problem.setText(sentence);
                    setShown(problem, !sentence.isEmpty());
                });
    }

    /// The step has come into view.
    public void shown() {
        model.look();
    }

    private void chooseEarlier(Files files) {
        if (model.isPractice()) {
            model.practiseEarlier();
            return;
        }
        List<File> chosen = files.earlier().get();
        if (!chosen.isEmpty()) {
            model.compare(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseRegister(Files files) {
        if (model.isPractice()) {
            model.practiseRegister();
        } else {
            files.register().get().map(File::toPath).ifPresent(model::register);
        }
    }

    private void show(CompareModel.Overview of) {
        of.numbers().ifPresent(comparison::show);
        setShown(numbers, of.numbers().isPresent());
        setShown(changes, of.numbers().isPresent());
        changes.setText(of.numbers().map(comparison::changes).orElse(""));
        setShown(why, of.numbers().isEmpty());
        why.setText(texts.text(of.hasEarlier() ? "compare.no_month" : "compare.why"));
        earlier.setText(texts.text(of.hasEarlier() ? "compare.again" : "compare.choose"));
        registerText.setText(
                of.register()
                        .map(this::words)
                        .orElseGet(() -> texts.text("compare.register.none")));
        register.setText(
                texts.text(
                        of.register().isPresent()
                                ? "compare.register.again"
                                : "compare.register.choose"));
    }

    private String words(LrkRegister of) {
        return texts.text(
                "compare.register.of",
                Map.of("datum", written.day(of.date()), "aantal", written.number(of.size())));
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
