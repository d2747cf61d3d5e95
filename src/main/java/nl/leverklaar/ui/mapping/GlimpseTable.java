package nl.leverklaar.ui.mapping;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import nl.leverklaar.text.Texts;
import org.jspecify.annotations.Nullable;

/// The first rows of a file side by side with their row numbers; the row with the column names stands out, and what is above
/// it is grey.
final class GlimpseTable {

    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header-row");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above-header");
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_CELL = 28;
    private static final double LETTER = 0.62;
    private static final double BOLD_LETTER = 0.72;
    private static final double AROUND = 2.4;

    private final TableView<Integer> table;
    private final Texts texts;
    private int header;

    GlimpseTable(TableView<Integer> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().setCellSelectionEnabled(true);
    }

    /// @param em the size of the text
    void show(Glimpse glimpse, double em) {
        header = glimpse.header();
        table.getColumns().clear();
        table.getColumns().add(numbers(em));
        for (int column = 0; column < glimpse.columns(); column++) {
            table.getColumns().add(column(glimpse, column, em));
        }
        table.setItems(
                FXCollections.observableList(
                        IntStream.range(0, glimpse.rows().size()).boxed().toList()));
        table.refresh();
    }

    private TableColumn<Integer, String> numbers(double em) {
        TableColumn<Integer, String> column = plain(texts.text("overrule.row"), 4 * em);
        column.getStyleClass().add("row-number-column");
        column.setCellValueFactory(
                of -> new ReadOnlyStringWrapper(String.valueOf(of.getValue() + 1)));
        return column;
    }

    private TableColumn<Integer, String> column(Glimpse glimpse, int at, double em) {
        String name = glimpse.name(at).strip();
        String shown =
                name.isEmpty()
                        ? texts.text("overrule.column", Map.of("nummer", at + 1))
                        : shortened(name);
        int longest =
                IntStream.range(0, glimpse.rows().size())
                        .map(row -> glimpse.cell(row, at).length())
                        .max()
                        .orElse(0);
        double widest =
                Math.max(shown.length() * BOLD_LETTER, Math.min(longest, LONGEST_CELL) * LETTER);
        TableColumn<Integer, String> column = plain(shown, (widest + AROUND) * em);
        column.setCellValueFactory(of ->
                new ReadOnlyStringWrapper(
                        glimpse.cell(of.getValue(), at).replaceAll("\\p{Cntrl}", " ")));
        return column;
    }

    private static TableColumn<Integer, String> plain(String name, double width) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private final class Row extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            int number = row == null || empty ? Integer.MAX_VALUE : row + 1;
            pseudoClassStateChanged(HEADER, number == header);
            pseudoClassStateChanged(ABOVE, number < header);
        }
    }
}
