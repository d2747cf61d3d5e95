package nl.leverklaar.document;

import java.util.Arrays;
import nl.leverklaar.document.Dialect.Escape;

/// Finds the cells of one record whatever its quotes look like, where [RecordScanner] and FastCSV follow the standard.
///
/// A quote opens a cell only at its beginning and when a quote before a separator or the end of the line closes it; every
/// other quote is a letter. So a quote too many or too few damages its own line and no other.
final class Line implements CellRanges {

    private static final String SHORT_WORDS = "tsnk";

    private final byte[] bytes;
    private final Encoding encoding;
    private final int width;
    private final Dialect dialect;
    private final int sign;
    private final boolean padded;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] quoted = new boolean[64];
    private int fields;
    private int quotes;
    private int stray;

    Line(Source source, Dialect dialect) {
        this.bytes = source.bytes();
        this.encoding = source.encoding();
        this.width = encoding.width();
        this.dialect = dialect;
        this.sign = dialect.sign();
        this.padded = dialect.separator().length() > 1;
    }

    /// The cells of a record that was read in a way of its own.
    static Line of(Source source, int start, Damage damage) {
        return new Line(source, damage.dialect()).split(start, damage.end());
    }

    /// Finds the cells between two bytes.
    ///
    /// @param to the byte behind the last cell, where the line end stands
    Line split(int from, int to) {
        fields = 0;
        quotes = 0;
        stray = 0;
        int at = from;
        while (true) {
            boolean opens = unit(at, to) == dialect.quote() && !isOfWord(at, to);
            int closing = opens ? closing(at + width, to) : -1;
            stray += opens && closing < 0 ? 1 : 0;
            int end = separatorAt(closing < 0 ? at : closing + width, to);
            add(at, end, closing >= 0);
            if (end >= to) {
                return this;
            }
            at = Math.min(to, end + separatorLength());
        }
    }

    /// Where the line ends that begins at a byte: the place of its line break, or the end of the file.
    int endOfLine(int from) {
        int at = from;
        while (at < bytes.length) {
            int c = unit(at, bytes.length);
            if (c == '\n' || c == '\r') {
                return at;
            }
            at += width;
        }
        return bytes.length;
    }

    /// Whether what stands between two bytes is longer than a row may be.
    boolean isTooLong(int from, int to) {
        return to - from > DocumentReader.MAX_ROW_LENGTH * width;
    }

    /// The byte behind the line break at a place.
    int behindLineEnd(int at) {
        if (at >= bytes.length) {
            return bytes.length;
        }
        int next = at + width;
        boolean pair = unit(at, bytes.length) == '\r' && unit(next, bytes.length) == '\n';
        return Math.min(bytes.length, pair ? next + width : next);
    }

    /// Where the line ends that stands before a byte: the place of its line break, or the byte itself when none stands there.
    int endOfLineBefore(int behind) {
        int at = behind - width;
        int c = at < 0 ? -1 : unit(at, bytes.length);
        if (c != '\n' && c != '\r') {
            return behind;
        }
        boolean pair = c == '\n' && at >= width && unit(at - width, bytes.length) == '\r';
        return pair ? at - width : at;
    }

    @Override
    public int fields() {
        return fields;
    }

    @Override
    public boolean isPlain(int field) {
        return !quoted[field];
    }

    /// How many of the cells stand in quotes.
    int quotes() {
        return quotes;
    }

    /// How many quotes were read as a letter.
    int stray() {
        return stray;
    }

    @Override
    public int start(int field) {
        return starts[field];
    }

    @Override
    public int end(int field) {
        return ends[field];
    }

    @Override
    public String text(int field) {
        String raw = encoding.decode(bytes, starts[field], ends[field]);
        return quoted[field] ? Cells.unquoted(raw.stripTrailing(), dialect) : raw;
    }

    /// The quote that closes a cell, or -1 when none does. Behind a stray quote, a separator before a quote begins another
    /// cell.
    private int closing(int from, int to) {
        boolean escaped = false;
        int before = stray;
        for (int at = from; at < to; at += width) {
            int c = unit(at, to);
            if (escaped) {
                escaped = false;
            } else if (c == '\\' && dialect.escape() == Escape.BACKSLASH) {
                escaped = true;
            } else if (c == dialect.quote()) {
                boolean twice = unit(at + width, to) == dialect.quote();
                if (twice && dialect.escape() == Escape.DOUBLED) {
                    escaped = true;
                } else if (closes(at + width, to)) {
                    return at;
                } else {
                    stray++;
                }
            } else if (stray > before
                    && isSeparator(at, to)
                    && unit(at + separatorLength(), to) == dialect.quote()) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether an apostrophe at the beginning of a cell is that of `'t`, `'s`, `'n` or `'k`.
    private boolean isOfWord(int at, int to) {
        int behind = unit(at + 2 * width, to);
        return dialect.quote() == '\''
                && SHORT_WORDS.indexOf(unit(at + width, to)) >= 0
                && behind != '\''
                && !Character.isLetterOrDigit(behind);
    }

    /// Whether only spaces stand between a place and a separator or the end.
    private boolean closes(int from, int to) {
        int at = from;
        while (at < to && !isSeparator(at, to)) {
            if (unit(at, to) != ' ') {
                return false;
            }
            at += width;
        }
        return true;
    }

    private int separatorAt(int from, int to) {
        int at = from;
        while (at < to && !isSeparator(at, to)) {
            at += width;
        }
        return Math.min(at, to);
    }

    private boolean isSeparator(int at, int to) {
        return unit(at, to) == sign && (!padded || unit(at + width, to) == ' ');
    }

    private int separatorLength() {
        return padded ? 2 * width : width;
    }

    private int unit(int at, int to) {
        return at >= to ? -1 : width == 1 ? bytes[at] : encoding.unit(bytes, at);
    }

    private void add(int start, int end, boolean inQuotes) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
            quoted = Arrays.copyOf(quoted, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        quoted[fields++] = inQuotes;
        quotes += inQuotes ? 1 : 0;
    }
}
