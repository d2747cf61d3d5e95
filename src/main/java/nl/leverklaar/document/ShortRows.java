package nl.leverklaar.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows that came with fewer cells than the header, how many they had, and what those were, as a hash.
final class ShortRows {

    private final int sourceWidth;
    private final Map<Integer, AsRead> rows = new HashMap<>();

    private record AsRead(int cells, long hash) {}

    /// @param sourceWidth the number of cells of the widest row in the file
    /// @param cells the number of cells of each short row
    ShortRows(int sourceWidth, Map<Integer, Integer> cells, List<Column> columns) {
        this.sourceWidth = sourceWidth;
        cells.forEach((row, count) -> rows.put(row, new AsRead(count, hash(row, columns))));
    }

    int sourceWidth() {
        return sourceWidth;
    }

    Set<Integer> rows() {
        return rows.keySet();
    }

    /// The number of cells a short row came with.
    int cells(int row) {
        AsRead of = rows.get(row);
        if (of == null) {
            throw new IllegalArgumentException("not short: row " + row);
        }
        return of.cells();
    }

    /// Whether a row came so and none of its cells was edited since.
    boolean isUntouched(int row, List<Column> columns) {
        if (rows.isEmpty()) {
            return false;
        }
        AsRead of = rows.get(row);
        return of != null && of.hash() == hash(row, columns);
    }

    private long hash(int row, List<Column> columns) {
        long hash = 1;
        for (int i = 0; i < sourceWidth; i++) {
            hash = hash * 1_000_003L + columns.get(i).code(row);
        }
        return hash;
    }
}
