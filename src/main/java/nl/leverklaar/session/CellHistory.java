package nl.leverklaar.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.History;

/// What was done to one cell.
///
/// @param texts the text of the file and then each text that was given, the one of now last; empty when nothing was done
public record CellHistory(List<String> texts) {

    static CellHistory of(History history, Column column, int row) {
        List<String> texts = new ArrayList<>();
        for (History.Step step : history.steps()) {
            for (Edit edit : step.edits()) {
                if (edit instanceof Edit.Values(int position, int[] rows, int[] before, int[] after)
                        && position == column.position()) {
                    int at = Arrays.binarySearch(rows, row);
                    if (at >= 0) {
                        if (texts.isEmpty()) {
                            texts.add(column.value(before[at]));
                        }
                        texts.add(column.value(after[at]));
                    }
                }
            }
        }
        return new CellHistory(List.copyOf(texts));
    }

    /// The text of the file.
    public Optional<String> original() {
        return texts.stream().findFirst();
    }
}
