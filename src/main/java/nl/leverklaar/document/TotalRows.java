package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises rows that hold totals and no data: a row that begins with a word for a total and has few cells more, and at the
/// end of the file a row with nothing but amounts in a few of its cells.
final class TotalRows {

    private static final int LONGEST = 60;
    private static final int FEWEST_COLUMNS = 5;
    private static final int FEW = 3;
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:algeheel |grand )?(?:eind|sub|maand|groeps?)?-?tota(?:al|len|l)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]? ?(?:\u20AC|eur)? ?\\d[\\d., ]*(?: ?(?:\u20AC|eur|euro|u|uur|uren|%))?",
                    Pattern.CASE_INSENSITIVE);

    /// A number that identifies something has more digits than an amount without decimals.
    private static final Pattern IDENTIFIER = Pattern.compile("\\d{8,}");

    private static final Cell[] CELLS = Cell.values();

    private enum Cell {
        EMPTY,
        NUMBER,
        WORD,
        OTHER
    }

    private final List<Column> columns;
    private final byte[] @Nullable [] known;

    private TotalRows(List<Column> columns) {
        this.columns = columns;
        this.known = new byte[columns.size()][];
    }

    /// The rows that look so, ascending.
    static List<Integer> find(List<Column> columns, int rows) {
        TotalRows finder = new TotalRows(columns);
        List<Integer> found = new ArrayList<>();
        boolean atEnd = columns.size() >= FEWEST_COLUMNS;
        for (int row = rows - 1; row >= 0; row--) {
            boolean amounts = atEnd && finder.isAmounts(row);
            boolean total = amounts || finder.isNamed(row);
            atEnd &= total;
            if (total) {
                found.addFirst(row);
            }
        }
        return found.size() == rows ? List.of() : found;
    }

    /// Whether the first text is a word for a total, with one text more at most, a number, and half of the cells empty.
    private boolean isNamed(int row) {
        boolean named = false;
        int numbers = 0;
        int others = 0;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cell(i, row);
            if (cell == Cell.OTHER && (!named || ++others > 1)) {
                return false;
            }
            named |= cell == Cell.WORD;
            numbers += cell == Cell.NUMBER ? 1 : 0;
        }
        return named && numbers > 0 && (numbers + others + 1) * 2 <= columns.size() + 1;
    }

    private boolean isAmounts(int row) {
        int numbers = 0;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cell(i, row);
            if (cell == Cell.WORD || cell == Cell.OTHER) {
                return false;
            }
            numbers += cell == Cell.NUMBER ? 1 : 0;
        }
        return numbers > 0 && numbers * FEW <= columns.size();
    }

    private Cell cell(int column, int row) {
        Column of = columns.get(column);
        int code = of.code(row);
        byte[] cells = known[column];
        if (cells == null) {
            cells = new byte[of.size()];
            known[column] = cells;
        }
        if (cells[code] == 0) {
            cells[code] = (byte) (kind(of.value(code).strip()).ordinal() + 1);
        }
        return CELLS[cells[code] - 1];
    }

    private static Cell kind(String text) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        if (text.length() > LONGEST) {
            return Cell.OTHER;
        }
        if (NUMBER.matcher(text).matches()) {
            return IDENTIFIER.matcher(text).matches() ? Cell.OTHER : Cell.NUMBER;
        }
        return WORD.matcher(text).matches() ? Cell.WORD : Cell.OTHER;
    }
}
