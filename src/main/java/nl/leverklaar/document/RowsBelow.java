package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;

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

    /// How many of the last names are empty because no column stands there: most rows have nothing below them.
    ///
    /// @param names the names as they stand in the file
    int withoutColumn(List<String> names) {
        int width = names.size();
        while (width > 1 && names.get(width - 1).isBlank() && !isFilled(width - 1)) {
            width--;
        }
        return names.size() - width;
    }

    private boolean isFilled(int column) {
        return count(column, true) * 2 > rows.size();
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
        return count(column, false) * 2 > rows.size();
    }

    /// In how many rows a column has something, or a number.
    private long count(int column, boolean anything) {
        return rows.stream()
                .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                .filter(cells -> anything || !HeaderFinder.looksLikeName(cells.get(column)))
                .count();
    }
}
