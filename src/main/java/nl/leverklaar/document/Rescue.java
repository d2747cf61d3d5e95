package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.document.Damage.Kind;
import nl.leverklaar.document.Dialect.Escape;

/// Reads a damaged record by itself, so that its neighbours are read right.
///
/// A record is damaged when something follows the closing quote of a cell, when its quotes swallow line breaks, or when
/// only another separator gives it the width of the others. It then ends at its first line break, and of the ways to read
/// that line the one is taken that gives the width of the others.
final class Rescue {

    private static final List<String> OTHER = List.of(";", ",", "\t", "|");
    private static final int TELLING_WIDTH = 3;
    private static final int LINES_BELOW = 3;
    private static final int MANY_CELLS = 8;
    private static final int FEW_FIELDS = 2;

    private final Source source;
    private final Dialect dialect;
    private final int width;
    private final Line usual;
    private final List<Line> quoteWays = new ArrayList<>();
    private final List<Dialect> quoteDialects = new ArrayList<>();
    private int first;
    private int fields;
    private int last;
    private Dialect used;
    private Kind kind = Kind.STRAY_QUOTE;

    Rescue(Source source, Recognition recognition) {
        this.source = source;
        this.dialect = recognition.dialect();
        this.width = recognition.width();
        this.used = dialect;
        this.usual = new Line(source, dialect);
        addWay(dialect);
        for (Escape escape : Escape.values()) {
            if (escape != dialect.escape()) {
                addWay(dialect.with(escape));
            }
        }
        addWay(dialect.unquoted());
    }

    private void addWay(Dialect way) {
        quoteDialects.add(way);
        quoteWays.add(new Line(source, way));
    }

    /// Tells how many cells the first record has. In a small file with many line breaks in its cells that says more than the
    /// lines do, unless it is the names and a row.
    void setFirst(int cells) {
        boolean joined = width >= MANY_CELLS && (cells + 1) / 2 == width;
        first = joined ? width : cells;
    }

    /// Whether a record that was scanned by the standard deserves a second look.
    boolean isNeeded(RecordScanner scanned) {
        return isOdd(scanned) || isNarrow(scanned) || scanned.loose();
    }

    /// Whether a record has the cells of a row, and texts of several lines in them, none of which is a row by itself.
    private boolean isWhole(int behind, int next, RecordScanner scanned) {
        int cells = scanned.fields();
        boolean asMany = cells == width || cells == first;
        return scanned.hasTexts()
                && (asMany || width >= MANY_CELLS && Math.abs(cells - width) == 1)
                && !hasRowInside(behind, next, width, scanned);
    }

    private static boolean isOdd(RecordScanner scanned) {
        return scanned.irregular() || scanned.broken() || scanned.unclosed();
    }

    /// Whether all quotes are closed where a cell ends.
    private static boolean isClosed(RecordScanner scanned) {
        return !scanned.irregular() && !scanned.unclosed();
    }

    /// Whether a record may have a separator of its own.
    private boolean isNarrow(RecordScanner scanned) {
        boolean narrow =
                width >= TELLING_WIDTH && scanned.fields() * 2 <= width && !scanned.blank();
        return narrow || dialect.escape() == Escape.BACKSLASH && scanned.fields() != width;
    }

    /// Reads a record again.
    ///
    /// @param at the byte where it begins
    /// @param next the byte where the next one begins by the standard
    /// @return the byte where the next one begins, or `at` when the standard reads it best
    int next(int at, int next, RecordScanner scanned) {
        int end = usual.endOfLine(at);
        int behind = usual.behindLineEnd(end);
        if (usual.isTooLong(at, end) || isWhole(behind, next, scanned)) {
            return at;
        }
        if (!isOdd(scanned)) {
            return readsOtherwise(scanned, at, end) ? behind : at;
        }
        boolean swallows = scanned.broken() || scanned.unclosed() && behind < next;
        boolean closed = isClosed(scanned);
        int cells = isAsFirst(scanned.fields()) ? first : width;
        boolean rows =
                swallowsRows(at, behind, next, cells)
                        || swallows
                                && (isRowAlone(at, end, cells, scanned)
                                        || hasTwoRows(at, next, cells)
                                        || hasRowInside(behind, next, cells, scanned));
        if (closed && !rows) {
            return at;
        }
        for (int way = 0; way < quoteWays.size(); way++) {
            Line line = quoteWays.get(way).split(at, end);
            if (line.fields() == width) {
                take(quoteDialects.get(way), width, way == 0 ? kind(line) : Kind.STRAY_QUOTE, end);
                return behind;
            }
        }
        if (width >= TELLING_WIDTH && otherSeparator(at, end)) {
            return behind;
        }
        boolean alone =
                !swallows
                        || rows
                        || scanned.unclosed() && width >= MANY_CELLS
                        || scanned.fields() != width && areRows(behind, next, width);
        if (!alone && scanned.unclosed()) {
            return at;
        }
        int behindLast = alone ? end : scanned.end(scanned.fields() - 1);
        take(dialect, usual.split(at, behindLast).fields(), kind(usual), behindLast);
        return alone ? behind : next;
    }

    /// Whether a record has as many cells as the first one, or one more or fewer where one of them ends in a separator.
    private boolean isAsFirst(int cells) {
        return cells == first || first >= MANY_CELLS && Math.abs(cells - first) == 1;
    }

    /// Whether what reads as one record by the standard is rather a row and several more, between two stray quotes. One line
    /// more is a line break in a cell.
    private boolean swallowsRows(int at, int behind, int next, int cells) {
        boolean several = usual.behindLineEnd(usual.endOfLine(behind)) < next;
        return several
                && !usual.isTooLong(at, usual.endOfLine(at))
                && usual.split(at, usual.endOfLine(at)).fields() == cells
                && areRows(behind, next, cells);
    }

    /// Whether a line is a row by itself, and with what its quotes swallow it is none. Where all quotes are closed one cell more
    /// or fewer may be the separator that some programs write behind some rows.
    private boolean isRowAlone(int at, int end, int cells, RecordScanner scanned) {
        int off = Math.min(Math.abs(scanned.fields() - first), Math.abs(scanned.fields() - width));
        return cells >= MANY_CELLS
                && off > (isClosed(scanned) ? 1 : 0)
                && usual.split(at, end).fields() == cells;
    }

    /// Whether two of the lines of what reads as one record are rows by themselves, or nearly. A text of several lines in a cell
    /// never has that many separators in two of them, unless a row has only few.
    private boolean hasTwoRows(int at, int next, int cells) {
        int found = 0;
        int from = at;
        while (cells >= MANY_CELLS && from < next && found < 2) {
            int end = usual.endOfLine(from);
            boolean near =
                    !usual.isTooLong(from, end)
                            && Math.abs(usual.split(from, end).fields() - cells)
                                    <= RecordScanner.NEAR;
            found += near ? 1 : 0;
            from = usual.behindLineEnd(end);
        }
        return found > 1;
    }

    /// Whether a line that stands in a cell, or in which a cell is closed, is a row by itself. Of a text of several lines the
    /// last is followed by the other cells of its row, but has hardly any separators itself.
    private boolean hasRowInside(int behind, int next, int cells, RecordScanner scanned) {
        int from = behind;
        while (cells >= MANY_CELLS && from < next) {
            int end = usual.endOfLine(from);
            int off =
                    usual.isTooLong(from, end)
                            ? Integer.MAX_VALUE
                            : Math.abs(usual.split(from, end).fields() - cells);
            int closed = endOfCellAt(from, scanned);
            int few = off == 0 ? FEW_FIELDS : 2 * FEW_FIELDS;
            if (off <= RecordScanner.NEAR && (closed >= end || fieldsBefore(closed) >= few)) {
                return true;
            }
            from = usual.behindLineEnd(end);
        }
        return false;
    }

    /// Where the cell ends that a byte is in.
    private static int endOfCellAt(int at, RecordScanner scanned) {
        int field = 0;
        while (field < scanned.fields() - 1 && scanned.end(field) < at) {
            field++;
        }
        return scanned.end(field);
    }

    /// How many cells of the line that was split last end before a byte.
    private int fieldsBefore(int at) {
        int count = 0;
        while (count < usual.fields() && usual.end(count) < at) {
            count++;
        }
        return count;
    }

    private boolean readsOtherwise(RecordScanner scanned, int at, int end) {
        if (isNarrow(scanned) && otherSeparator(at, end)) {
            return true;
        }
        if (scanned.loose()) {
            take(dialect, usual.split(at, end).fields(), Kind.LOOSE_QUOTE, end);
        }
        return scanned.loose();
    }

    private static Kind kind(Line line) {
        return line.stray() == 0 ? Kind.NONE : Kind.STRAY_QUOTE;
    }

    private boolean otherSeparator(int at, int end) {
        for (String separator : OTHER) {
            if (!separator.equals(dialect.separator())) {
                Dialect other = new Dialect(separator, dialect.quote(), dialect.escape());
                Line line = new Line(source, other).split(at, end);
                if (line.fields() == width && line.stray() == 0) {
                    take(other, width, Kind.OTHER_SEPARATOR, end);
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the lines from a byte on are rows by themselves: of the first few, most have so many cells.
    private boolean areRows(int from, int to, int cells) {
        int at = from;
        int lines = 0;
        int rows = 0;
        while (at < to && lines < LINES_BELOW) {
            int end = usual.endOfLine(at);
            if (end > at && !usual.isTooLong(at, end)) {
                rows += usual.split(at, end).fields() == cells ? 1 : 0;
                lines++;
            }
            at = usual.behindLineEnd(end);
        }
        return cells > 1 && rows * 2 > lines;
    }

    private void take(Dialect way, int cells, Kind of, int behindLast) {
        used = way;
        last = behindLast;
        fields = cells;
        kind = of;
    }

    /// The number of cells of the record that was read again last.
    int fields() {
        return fields;
    }

    /// What was wrong with the record that was read again last.
    Damage damage(long row) {
        return new Damage(row, kind, used, last);
    }
}
