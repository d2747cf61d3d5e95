package nl.leverklaar.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Some rows as they came, each as a hash of its cells, to tell whether one of them was edited since.
final class AsRead {

    private final int width;
    private final Map<Integer, Long> hashes = new HashMap<>();

    /// @param width the number of columns that came from the file
    AsRead(int width, Collection<Integer> rows, List<Column> columns) {
        this.width = width;
        rows.forEach(row -> hashes.put(row, hash(row, columns)));
    }

    Set<Integer> rows() {
        return hashes.keySet();
    }

    /// Whether a row is one of these, its cells are what they were, and none was added to it.
    boolean isUntouched(int row, List<Column> columns) {
        if (hashes.isEmpty()) {
            return false;
        }
        Long hash = hashes.get(row);
        return hash != null && hash == hash(row, columns) && !isAddedTo(row, columns);
    }

    private boolean isAddedTo(int row, List<Column> columns) {
        return columns.subList(width, columns.size()).stream()
                .anyMatch(added -> added.code(row) != 0);
    }

    private long hash(int row, List<Column> columns) {
        long hash = 1;
        for (int i = 0; i < width; i++) {
            hash = hash * 1_000_003L + columns.get(i).code(row);
        }
        return hash;
    }
}
