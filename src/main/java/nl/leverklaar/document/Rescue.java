package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.document.Damage.Kind;
import nl.leverklaar.document.Dialect.Escape;

/// Reads a damaged record by itself, so that its neighbours are read right.
///
/// A record is damaged when something follows the closing quote of a cell, when its quotes swallow line breaks, or when
/// only another separator gives it the width of the others. It then ends at its first line break, and of the ways to read
/// that line the one is taken that gives the width of the others. With texts of several lines it ends at the latest where
/// the next whole row begins.
final class Rescue {

    private static final List<String> OTHER = List.of(";", ",", "\t", "|");
    private static final int TELLING_WIDTH = 3;
    private static final int MANY_CELLS = 8;
    private static final int LINES_LOOKED_AT = 8;
    private static final int REACH = 2;

    private final Source source;
    private final Dialect dialect;
    private final int width;
    private final Line usual;
    private final RecordScanner ahead;
    private final List<Line> quoteWays = new ArrayList<>();
    private final List<Dialect> quoteDialects = new ArrayList<>();
    private int first;
    private int fields;
    private int last;
    private int looked;
    private boolean tired;
    private Dialect used;
    private Kind kind = Kind.STRAY_QUOTE;

    Rescue(Source source, Recognition recognition) {
        this.source = source;
        this.dialect = recognition.dialect();
        this.width = recognition.width();
        this.used = dialect;
        this.usual = new Line(source, dialect);
        this.ahead = new RecordScanner(source, dialect);
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

    /// Whether a record has the cells of a row, and texts of several lines in them.
    private boolean isWhole(SeveralLines lines, int cells) {
        boolean nearly = width >= MANY_CELLS && Math.abs(cells - width) == 1;
        return lines.isTexts()
                && (cells == width || cells == first || nearly && !lines.hasRowInside(width));
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
        SeveralLines lines = new SeveralLines(usual, scanned, at, next);
        if (lines.isTooLong()) {
            return at;
        }
        int row = isOdd(scanned) ? beginOfRow(lines, at, next) : next;
        if (row == next && isWhole(lines, scanned.fields())) {
            return at;
        }
        if (!isOdd(scanned)) {
            return readsOtherwise(scanned, at, lines.end()) ? lines.behind() : at;
        }
        boolean rows = areRows(lines, scanned);
        if (isClosed(scanned) && !rows && row == next) {
            return scanned.loose() && takesLoose(at, scanned) ? next : at;
        }
        return readsAlone(at, lines.end())
                ? lines.behind()
                : contained(lines, at, row, scanned, rows);
    }

    /// Whether what reads as one record is several rows. Where all quotes are closed one cell more or fewer may be the separator
    /// that some programs write behind some rows.
    private boolean areRows(SeveralLines lines, RecordScanner scanned) {
        int cells = scanned.fields();
        int off = Math.min(Math.abs(cells - first), Math.abs(cells - width));
        boolean asWide = off <= (isClosed(scanned) ? 1 : 0);
        boolean asFirst = cells == first || first >= MANY_CELLS && Math.abs(cells - first) == 1;
        return lines.areRows(width, asWide) || asFirst && lines.areRows(first, asWide);
    }

    /// Whether the line of a damaged record is a row by itself, read with other quotes or with another separator.
    private boolean readsAlone(int at, int end) {
        for (int way = 0; way < quoteWays.size(); way++) {
            Line line = quoteWays.get(way).split(at, end);
            if (line.fields() == width) {
                take(quoteDialects.get(way), width, way == 0 ? kind(line) : Kind.STRAY_QUOTE, end);
                return true;
            }
        }
        return width >= TELLING_WIDTH && otherSeparator(at, end);
    }

    /// Reads a damaged record that is no row in any way, up to its first line end when what follows is not part of it.
    private int contained(
            SeveralLines lines, int at, int next, RecordScanner scanned, boolean rows) {
        boolean alone =
                rows
                        || !lines.goesOn()
                        || scanned.unclosed() && width >= MANY_CELLS
                        || scanned.fields() != width && lines.areRowsBelow(width);
        if (!alone && scanned.unclosed()) {
            return at;
        }
        int behind = alone ? lines.behind() : next;
        int behindLast = usual.endOfLineBefore(behind);
        take(dialect, usual.split(at, behindLast).fields(), kind(usual), behindLast);
        return behind;
    }

    /// Where a whole row begins at the beginning of a line below the first: a damaged record goes no further. It is looked for
    /// no further than is worth the time.
    ///
    /// @return `next` when there is none
    private int beginOfRow(SeveralLines lines, int at, int next) {
        int from = lines.behind();
        int most = width < MANY_CELLS || tired ? 0 : LINES_LOOKED_AT;
        for (int line = 0; from < next && line < most; line++) {
            if (isRowAt(from, next - at)) {
                return from;
            }
            from = usual.behindLineEnd(usual.endOfLine(from));
        }
        return next;
    }

    private boolean isRowAt(int from, int length) {
        ahead.reachNoFurtherThan(REACH * length / source.encoding().width());
        looked += ahead.next(from) - from;
        boolean closed = isClosed(ahead) && !ahead.cut() && !ahead.loose();
        boolean texts = !ahead.broken() || ahead.hasVeryShortTexts();
        return ahead.fields() == width && closed && texts;
    }

    private boolean readsOtherwise(RecordScanner scanned, int at, int end) {
        return isNarrow(scanned) && otherSeparator(at, end)
                || scanned.loose() && takesLoose(at, scanned);
    }

    /// Whether a record is read as it is, but for a quote in a cell without quotes around it.
    private boolean takesLoose(int at, RecordScanner scanned) {
        int behindLast = scanned.end(scanned.fields() - 1);
        take(dialect, usual.split(at, behindLast).fields(), Kind.LOOSE_QUOTE, behindLast);
        return fields == scanned.fields();
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

    private void take(Dialect way, int cells, Kind of, int behindLast) {
        used = way;
        last = behindLast;
        fields = cells;
        kind = of;
    }

    /// How many bytes were looked at where a row may begin, since this was asked last.
    int looked() {
        int bytes = looked;
        looked = 0;
        return bytes;
    }

    /// From now on does not look where a row may begin.
    void lookNoFurther() {
        tired = true;
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
