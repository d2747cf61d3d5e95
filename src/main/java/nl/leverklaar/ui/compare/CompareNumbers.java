package nl.leverklaar.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import nl.leverklaar.previous.Compared;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Written;

/// The numbers of a month beside those of the month before.
final class CompareNumbers {

    private final Texts texts;
    private final Written written;
    private final GridPane grid;

    /// @param grid where they come to stand, with three columns
    CompareNumbers(GridPane grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        this.written = new Written(texts);
    }

    /// Shows them in the place of those of before.
    void show(Compared of) {
        grid.getChildren().clear();
        head(of);
        line(
                "compare.children",
                written.number(of.children()),
                written.number(of.childrenBefore()));
        line("compare.hours", whole(of.totals().hours()), whole(of.totalsBefore().hours()));
        line("compare.costs", whole(of.totals().costs()), whole(of.totalsBefore().costs()));
    }

    /// How many children are new and how many are gone, in one sentence.
    String changes(Compared of) {
        return texts.text(
                "compare.changes",
                Map.of("nieuw", written.number(of.fresh()), "weg", written.number(of.gone())));
    }

    private void head(Compared of) {
        Label now = number(written.shortMonth(of.month()));
        Label before = number(written.shortMonth(of.before()));
        now.setAccessibleText(written.month(of.month()));
        before.setAccessibleText(written.month(of.before()));
        now.getStyleClass().add("strong");
        before.getStyleClass().add("muted");
        grid.addRow(0, new Label(), now, before);
    }

    private void line(String key, String now, String before) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label earlier = number(before);
        earlier.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), name, number(now), earlier);
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    /// To compare by eye; the exact sums stand elsewhere.
    private String whole(BigDecimal number) {
        return written.number(number.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
