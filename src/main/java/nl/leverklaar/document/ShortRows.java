package nl.leverklaar.document;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows that came with fewer cells than the header, and how many they had.
final class ShortRows {

    private final int sourceWidth;
    private final Map<Integer, Integer> cells;
    private final AsRead asRead;
    private final BitSet whole = new BitSet();

    /// @param sourceWidth the number of cells of the widest row in the file
    /// @param cells the number of cells of each short row
    ShortRows(int sourceWidth, Map<Integer, Integer> cells, List<Column> columns) {
        this.sourceWidth = sourceWidth;
        this.cells = Map.copyOf(cells);
        this.asRead = new AsRead(sourceWidth, cells.keySet(), columns);
    }

    int sourceWidth() {
        return sourceWidth;
    }

    Set<Integer> rows() {
        return asRead.rows();
    }

    /// The number of cells a short row came with.
    int cells(int row) {
        Integer count = cells.get(row);
        if (count == null) {
            throw new IllegalArgumentException("not short: row " + row);
        }
        return count;
    }

    /// Says that a row is whole as it is, or takes that back.
    void setWhole(int row, boolean said) {
        whole.set(row, said);
    }

    /// Whether a row came so, nobody said that it is whole, and none of its cells was edited since.
    boolean isShort(int row, List<Column> columns) {
        return !whole.get(row) && asRead.isUntouched(row, columns);
    }
}
