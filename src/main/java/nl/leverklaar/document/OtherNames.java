package nl.leverklaar.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds column names halfway that are not those at the top, and the rows below them if their cells stand elsewhere: two
/// tables in one file.
///
/// A row with names is seen in columns with few different values, so that not every cell is looked at.
final class OtherNames {

    private static final int FEW_VALUES = 200;
    private static final int PERHAPS = 2;

    private final HeaderFinder headers;
    private final List<Column> columns;
    private final int width;

    private OtherNames(HeaderFinder headers, List<Column> columns, int width) {
        this.headers = headers;
        this.columns = columns;
        this.width = width;
    }

    /// The rows with other names and those whose cells stand in the order of such names, each with the row number of the names.
    ///
    /// @param width the number of columns with a name
    /// @param records the number of the record of each row, from 0
    /// @param repeated the row numbers, from 1, where the names at the top come again
    static Map<Integer, Integer> find(
            HeaderFinder headers,
            List<Column> columns,
            int width,
            int[] records,
            List<Integer> repeated) {
        OtherNames finder = new OtherNames(headers, columns, width);
        BitSet names = finder.rowsWithNames(records.length);
        NavigableSet<Integer> begins = new TreeSet<>(names.stream().boxed().toList());
        repeated.forEach(number -> begins.add(-1 - Arrays.binarySearch(records, number - 1)));
        begins.add(records.length);
        Map<Integer, Integer> found = new HashMap<>();
        names.stream()
                .forEach(first -> {
                    boolean below = !finder.isInSameOrder(first);
                    int end = below ? begins.ceiling(first + 1) : first + 1;
                    IntStream.range(first, end).forEach(row -> found.put(row, records[first] + 1));
                });
        return found;
    }

    private BitSet rowsWithNames(int rows) {
        byte[] counts = new byte[rows];
        for (Column column : columns) {
            BitSet names = column.size() <= FEW_VALUES ? names(column) : new BitSet();
            for (int row = 0; row < rows && !names.isEmpty(); row++) {
                boolean perhaps = counts[row] < PERHAPS && names.get(column.code(row));
                counts[row] += (byte) (perhaps ? 1 : 0);
            }
        }
        BitSet found = new BitSet();
        IntStream.range(0, rows)
                .filter(row -> counts[row] == PERHAPS && headers.knows(cells(row)))
                .forEach(found::set);
        return found;
    }

    /// The codes of the values that are names of columns.
    private BitSet names(Column column) {
        BitSet names = new BitSet();
        for (int code = 1; code < column.size(); code++) {
            if (headers.meaning(column.value(code)).isPresent()) {
                names.set(code);
            }
        }
        return names;
    }

    private List<String> cells(int row) {
        return columns.stream().map(column -> column.text(row)).toList();
    }

    /// Whether there are as many of these names as at the top, and each says the same.
    private boolean isInSameOrder(int row) {
        return columns.stream().allMatch(column -> isSame(column.text(row), nameOf(column)));
    }

    private boolean isSame(String name, String top) {
        return name.isBlank() == top.isBlank()
                && headers.meaning(name).equals(headers.meaning(top));
    }

    private String nameOf(Column column) {
        return column.position() < width ? column.name() : "";
    }
}
