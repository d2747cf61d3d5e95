package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The first records with text, among which the column names are looked for.
///
/// @param records all records
/// @param rows the cells of each of the first, without their quotes
record TopRows(Records records, List<List<String>> rows) {

    /// The first so many from a record on.
    static TopRows of(Records records, int from) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = from; i < records.size() && rows.size() < HeaderFinder.LOOK_AHEAD; i++) {
            rows.add(records.cells(i));
        }
        return new TopRows(records, rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    List<String> cells(int row) {
        return rows.get(row);
    }

    /// Whether most of them have one cell.
    boolean areMostlyOneCell() {
        return rows.stream().filter(cells -> cells.size() == 1).count() * 2 > rows.size();
    }

    /// The cells of a line that stands in one cell of a record; none when it has other cells.
    List<String> lineInOneCell(int row) {
        List<String> cells = rows.get(row);
        return cells.size() == 1 ? records.unwrapped(cells.getFirst()) : List.of();
    }

    /// Whether another record has so many cells, or a line of so many in one; one may be off by the separator that stands behind
    /// some rows.
    boolean hasAnother(int cells, int row) {
        return IntStream.range(0, rows.size())
                .filter(other -> other != row)
                .map(other -> Math.max(rows.get(other).size(), lineInOneCell(other).size()))
                .anyMatch(width -> Math.abs(width - cells) <= 1);
    }

    /// The first with as many cells as the most have.
    int firstOfCommonestWidth() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        rows.forEach(cells -> counts.merge(cells.size(), 1, Integer::sum));
        int width = rows.getFirst().size();
        for (Map.Entry<Integer, Integer> of : counts.entrySet()) {
            boolean more = width <= 1 || of.getValue() > counts.getOrDefault(width, 0);
            if (of.getKey() > 1 && more) {
                width = of.getKey();
            }
        }
        int first = 0;
        while (rows.get(first).size() != width) {
            first++;
        }
        return first;
    }

    /// Whether each of these cells of a record is there, and only once: in its row, and in its column in the others.
    boolean areOnce(List<String> names, int at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (name.isEmpty() || !seen.add(name) || comesAgain(name, i, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean comesAgain(String name, int column, int at) {
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            if (row != at && column < cells.size() && cells.get(column).strip().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
