package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.ColumnMeanings.State;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Looks whether a row with too few cells lost nothing but empty ones at its end. Excel writes such rows where the last
/// columns are empty in sixteen rows on end.
///
/// All that is there must fit its column, what is not there may be empty, and the row names somebody: of a few cells that
/// anything fits, nothing can be told. A row that goes on in the next line lost more than empty cells.
final class LostEnd {

    private final Table table;
    private final Document document;
    private final int row;
    private final int width;

    LostEnd(Table table, int row) {
        this.table = table;
        this.document = table.document();
        this.row = row;
        this.width = document.reading().width();
    }

    /// All cells of the row as they should be; nothing when it is not sure enough.
    Optional<List<String>> whole() {
        boolean lost = document.isShort(row) && namesSomebody() && fits() && !goesOn();
        return lost
                ? Optional.of(
                        IntStream.range(0, width)
                                .mapToObj(position -> document.column(position).text(row))
                                .toList())
                : Optional.empty();
    }

    private boolean namesSomebody() {
        return table.mapping().positions().keySet().stream()
                .filter(Kolom::isBsn)
                .flatMap(kolom -> table.meanings(kolom).stream())
                .anyMatch(bsns -> bsns.state(bsns.column().code(row)) == State.KNOWN);
    }

    private boolean fits() {
        Fit fit = new Fit(table);
        for (Map.Entry<Kolom, Integer> of : table.mapping().positions().entrySet()) {
            if (of.getValue() < width && !fit.holds(of.getKey(), row)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the row and the one below it may be one, cut in two by a line break.
    private boolean goesOn() {
        int below = row + 1;
        return below < document.rows()
                && document.regelnummer(below) == document.regelnummer(row) + 1
                && document.state(below) == RowState.INCLUDED
                && document.isShort(below)
                && !document.isTotal(below)
                && document.otherNames(below) == 0
                && document.cells(row) + document.cells(below) <= width + 1;
    }
}
