package nl.leverklaar.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows that came with fewer cells than the header, and what their cells were, as a hash.
final class ShortRows {

    private final int sourceWidth;
    private final Map<Integer, Long> hashes = new HashMap<>();

    ShortRows(int sourceWidth, List<Integer> rows, List<Column> columns) {
        this.sourceWidth = sourceWidth;
        for (int row : rows) {
            hashes.put(row, hash(row, columns));
        }
    }

    /// The number of cells of the widest row in the file.
    int sourceWidth() {
        return sourceWidth;
    }

    Set<Integer> rows() {
        return hashes.keySet();
    }

    /// Whether a row came with too few cells and none of them was edited since.
    boolean isUntouched(int row, List<Column> columns) {
        if (hashes.isEmpty()) {
            return false;
        }
        Long hash = hashes.get(row);
        return hash != null && hash == hash(row, columns);
    }

    private long hash(int row, List<Column> columns) {
        long hash = 1;
        for (int i = 0; i < sourceWidth; i++) {
            hash = hash * 1_000_003L + columns.get(i).code(row);
        }
        return hash;
    }
}
