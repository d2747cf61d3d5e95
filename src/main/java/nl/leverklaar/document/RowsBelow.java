package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows from all over the file below its column names, to judge what stands at the names by.
final class RowsBelow {

    private static final int LOOKED_AT = 200;
    private static final int FEWEST_NUMBERS = 4;

    private final List<List<String>> rows = new ArrayList<>();

    /// @param first the first record to look at
    RowsBelow(Records records, int first) {
        int count = records.size() - first;
        int looked = Math.min(count, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            List<String> cells = records.cells(first + (int) ((long) count * i / looked));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(cells);
            }
        }
    }

    /// How many of the last names are empty because no column stands there: no row has anything below them, or most have no
    /// cell below them.
    ///
    /// @param names the names as they stand in the file
    int withoutColumn(List<String> names) {
        int width = names.size();
        while (width > 1 && names.get(width - 1).isBlank() && !isColumn(width - 1, names.size())) {
            width--;
        }
        return names.size() - width;
    }

    /// The number of cells that most rows have; 0 when rows differ.
    int width() {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(cells -> counts.merge(cells.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(of -> of.getValue() * 2 > rows.size())
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /// Whether most rows are as wide as the names, and one of those has something there.
    private boolean isColumn(int column, int width) {
        List<List<String>> wide = rows.stream().filter(cells -> cells.size() == width).toList();
        return wide.size() * 2 > rows.size()
                && wide.stream().anyMatch(cells -> !cells.get(column).isBlank());
    }

    /// Whether a row at the column names explains them and holds no data: words only, also where most rows have numbers.
    boolean areExplainedBy(List<String> cells) {
        int numeric = 0;
        int words = 0;
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column).strip();
            if (!cell.isEmpty() && !isWord(cell)) {
                return false;
            }
            if (isNumeric(column)) {
                numeric++;
                words += cell.isEmpty() ? 0 : 1;
            }
        }
        return numeric >= FEWEST_NUMBERS && words * 3 >= numeric * 2;
    }

    /// What a spreadsheet leaves in the place of a number is no word.
    private static boolean isWord(String cell) {
        return HeaderFinder.looksLikeName(cell)
                && cell.chars().anyMatch(Character::isLetter)
                && !cell.startsWith("#");
    }

    private boolean isNumeric(int column) {
        long numbers =
                rows.stream()
                        .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                        .filter(cells -> !HeaderFinder.looksLikeName(cells.get(column)))
                        .count();
        return numbers * 2 > rows.size();
    }
}
