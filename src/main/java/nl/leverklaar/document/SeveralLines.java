package nl.leverklaar.document;

/// What reads as one record by the standard and stands on several lines: a row with texts of several lines in it, or rows
/// that a stray quote took together.
final class SeveralLines {

    /// From so many cells on, two lines never have about as many separators by chance.
    private static final int MANY_CELLS = 8;

    private static final int LINES_BELOW = 3;
    private static final int FEW_FIELDS = 2;

    private final Line line;
    private final RecordScanner record;
    private final int at;
    private final int end;
    private final int behind;
    private final int next;

    /// @param line reads a line, and nothing between two calls
    /// @param record the record that was scanned last
    /// @param at the byte where it begins
    /// @param next the byte where the next one begins
    SeveralLines(Line line, RecordScanner record, int at, int next) {
        this.line = line;
        this.record = record;
        this.at = at;
        this.end = line.endOfLine(at);
        this.behind = line.behindLineEnd(end);
        this.next = next;
    }

    /// The byte where its first line ends.
    int end() {
        return end;
    }

    /// The byte behind its first line.
    int behind() {
        return behind;
    }

    /// Whether its first line is longer than a row may be.
    boolean isTooLong() {
        return line.isTooLong(at, end);
    }

    /// Whether it goes on behind its first line because of its quotes.
    boolean goesOn() {
        return record.broken() || record.unclosed() && behind < next;
    }

    /// Whether it is clearly a row with texts of several lines. It may be a row that was cut in quotes, and one that lost a
    /// quote in the same column: then its last line is as wide as itself, and no text ends there but a list.
    boolean isTexts() {
        int from = behind;
        while (record.hasShortTexts() && from < next) {
            int to = line.endOfLine(from);
            if (off(from, to, record.fields()) == 0 && mayBeRow(fieldsBefore(endOfCellAt(from)))) {
                return false;
            }
            from = line.behindLineEnd(to);
        }
        return record.hasShortTexts();
    }

    /// Whether so many cells at the beginning of the line that was split last are rather those of a row than a list, which
    /// has a space behind each comma.
    private boolean mayBeRow(int cells) {
        int spaced = 0;
        for (int i = 1; i <= cells; i++) {
            spaced += line.text(i).startsWith(" ") ? 1 : 0;
        }
        return cells >= FEW_FIELDS && spaced < cells;
    }

    /// Whether it is rather rows.
    ///
    /// @param cells how many cells a row has
    /// @param asWide whether it has about as many itself
    boolean areRows(int cells, boolean asWide) {
        return areRowsBelowOne(cells)
                || cells >= MANY_CELLS
                        && goesOn()
                        && (!asWide && isRow(at, cells)
                                || hasTwoRows(cells)
                                || hasRowInside(cells));
    }

    /// Whether the lines below the first are rows by themselves: of the first few, most have so many cells.
    boolean areRowsBelow(int cells) {
        int from = behind;
        int lines = 0;
        int rows = 0;
        while (from < next && lines < LINES_BELOW) {
            int to = line.endOfLine(from);
            if (to > from && !line.isTooLong(from, to)) {
                rows += line.split(from, to).fields() == cells ? 1 : 0;
                lines++;
            }
            from = line.behindLineEnd(to);
        }
        return cells > 1 && rows * 2 > lines;
    }

    /// Whether it is a row and several more. One line more is a line break in a cell.
    private boolean areRowsBelowOne(int cells) {
        boolean several = line.behindLineEnd(line.endOfLine(behind)) < next;
        return several && isRow(at, cells) && areRowsBelow(cells);
    }

    private boolean isRow(int from, int cells) {
        return off(from, line.endOfLine(from), cells) == 0;
    }

    /// How many cells too many or too few a line has.
    private int off(int from, int to, int cells) {
        return line.isTooLong(from, to)
                ? Integer.MAX_VALUE
                : Math.abs(line.split(from, to).fields() - cells);
    }

    /// Whether two of the lines are rows by themselves, or nearly. A text of several lines in a cell never has that many
    /// separators in two of them, unless a row has only few.
    private boolean hasTwoRows(int cells) {
        int found = 0;
        int from = at;
        while (from < next && found < 2) {
            int to = line.endOfLine(from);
            found += off(from, to, cells) <= RecordScanner.NEAR ? 1 : 0;
            from = line.behindLineEnd(to);
        }
        return found > 1;
    }

    /// Whether a line that stands in a cell, or in which a cell is closed, is a row by itself. Of a text of several lines the
    /// last is followed by the other cells of its row, but has hardly any separators itself.
    boolean hasRowInside(int cells) {
        int from = behind;
        while (cells >= MANY_CELLS && from < next) {
            int to = line.endOfLine(from);
            int off = off(from, to, cells);
            int closed = endOfCellAt(from);
            int few = off == 0 ? FEW_FIELDS : 2 * FEW_FIELDS;
            if (off <= RecordScanner.NEAR && (closed >= to || fieldsBefore(closed) >= few)) {
                return true;
            }
            from = line.behindLineEnd(to);
        }
        return false;
    }

    /// Where the cell ends that a byte is in.
    private int endOfCellAt(int place) {
        int field = 0;
        while (field < record.fields() - 1 && record.end(field) < place) {
            field++;
        }
        return record.end(field);
    }

    /// How many cells of the line that was split last end before a byte.
    private int fieldsBefore(int place) {
        int count = 0;
        while (count < line.fields() && line.end(count) < place) {
            count++;
        }
        return count;
    }
}
