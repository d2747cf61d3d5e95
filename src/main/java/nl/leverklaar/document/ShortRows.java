package nl.leverklaar.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows that came with fewer cells than the header, and how many they had.
final class ShortRows {

    private final int sourceWidth;
    private final Map<Integer, Integer> cells;
    private final AsRead asRead;

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

    /// Whether a row came so and none of its cells was edited since.
    boolean isUntouched(int row, List<Column> columns) {
        return asRead.isUntouched(row, columns);
    }
}
