package nl.leverklaar.document;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which rows are shown and in which order; the rows themselves never move.
///
/// @param rows row numbers of the document
public record RowOrder(int[] rows) {

    /// All rows in the order of the file.
    public static RowOrder all(Document document) {
        return new RowOrder(IntStream.range(0, document.rows()).toArray());
    }

    /// Only the rows that a predicate accepts, in the same order.
    public RowOrder filter(IntPredicate accepted) {
        return new RowOrder(IntStream.of(rows).filter(accepted).toArray());
    }

    public int size() {
        return rows.length;
    }

    public int row(int index) {
        return rows[index];
    }

    /// Where a row stands in this order, or -1.
    public int indexOf(int row) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == row) {
                return i;
            }
        }
        return -1;
    }
}
