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
/// All that is there must fit its column, what is not there may be empty and is so in other rows, and the row names somebody:
/// of a few cells that anything fits, nothing can be told. A row that goes on in the next line, or at whose end the file breaks
/// off, may have lost more than empty cells.
final class LostEnd {

    /// One row in so many that does not fill a column is enough to be believed.
    private static final long FEW = 20;

    /// What one row in so many has is no accident.
    private static final long MANY = 4;

    /// So many rows on either side tell what a column usually has.
    private static final int NEAR = 200;

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
        boolean lost =
                document.isShort(row)
                        && !mayBeBrokenOff()
                        && areOftenEmpty()
                        && namesSomebody()
                        && fits()
                        && !goesOn();
        return lost
                ? Optional.of(
                        IntStream.range(0, width)
                                .mapToObj(position -> document.column(position).text(row))
                                .toList())
                : Optional.empty();
    }

    /// Whether it is the last in a file that does not end with a line end: then its last value may be half of one.
    private boolean mayBeBrokenOff() {
        return document.regelnummer(row) == document.reading().records()
                && !document.source().endsWithLineEnd();
    }

    /// Whether what is missing is empty in one of so many whole rows, or whole rows are not nearly all; what they all have was
    /// broken off.
    private boolean areOftenEmpty() {
        long whole = document.countingRows();
        boolean manyShort = (document.rows() - whole) * MANY >= document.rows();
        return manyShort
                || IntStream.range(document.cells(row), width)
                        .mapToObj(document::column)
                        .allMatch(column -> column.uses(0) * FEW >= whole && whole > 0);
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
            if (of.getValue() < width
                    && !fit.holds(of.getKey(), row)
                    && !isUsual(of.getKey(), fit)) {
                return false;
            }
        }
        return true;
    }

    /// Whether many whole rows near this one have something in a column that does not fit either: then it tells nothing.
    private boolean isUsual(Kolom kolom, Fit fit) {
        int whole = 0;
        int unfit = 0;
        int to = Math.min(document.rows(), row + NEAR);
        for (int other = Math.max(0, row - NEAR); other < to; other++) {
            if (document.counts(other)) {
                whole++;
                unfit += fit.holds(kolom, other) ? 0 : 1;
            }
        }
        return unfit * MANY > whole;
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
