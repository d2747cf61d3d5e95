package nl.leverklaar.document;

import java.util.Arrays;

/// Finds where records and cells lie in the bytes, by the same grammar as FastCSV: a quote opens a cell only at its
/// beginning, and inside such a cell every quote turns the meaning of separators and line breaks on or off.
final class RecordScanner {

    private final byte[] bytes;
    private final Encoding encoding;
    private final int width;
    private final int separator;
    private final int quote;

    private int[] starts = new int[64];
    private int fields;
    private int contentEnd;
    private boolean blank;
    private boolean unclosed;

    RecordScanner(Source source, Dialect dialect) {
        this.bytes = source.bytes();
        this.encoding = source.encoding();
        this.width = encoding.width();
        this.separator = dialect.separator();
        this.quote = dialect.quote();
    }

    /// Scans one record.
    ///
    /// @param at the byte where it begins
    /// @return the byte where the next one begins
    int next(int at) {
        int length = bytes.length;
        boolean fieldStart = true;
        boolean quotedField = false;
        boolean inQuotes = false;
        begin(at);
        for (int i = at; i < length; i += width) {
            int c = width == 1 ? bytes[i] : encoding.unit(bytes, i);
            if (inQuotes) {
                inQuotes = c != quote;
            } else if (c == separator) {
                add(i + width);
                fieldStart = true;
                quotedField = false;
                continue;
            } else if (c == '\n' || c == '\r') {
                return finish(at, i, behindLineEnd(i, c));
            } else if (c == quote && (fieldStart || quotedField)) {
                inQuotes = true;
                quotedField = true;
            }
            fieldStart = false;
        }
        unclosed = inQuotes;
        return finish(at, length, length);
    }

    private int behindLineEnd(int at, int c) {
        int next = at + width;
        boolean pair = c == '\r' && next < bytes.length && encoding.unit(bytes, next) == '\n';
        return Math.min(bytes.length, pair ? next + width : next);
    }

    /// The number of cells of the record scanned last; an empty line has one.
    int fields() {
        return fields;
    }

    /// Whether the record scanned last is an empty line.
    boolean blank() {
        return blank;
    }

    /// Whether the record scanned last reached the end of the file inside quotes.
    boolean unclosed() {
        return unclosed;
    }

    /// The byte where a cell of the record scanned last begins, its quote included.
    int start(int field) {
        return starts[field];
    }

    /// The byte behind a cell of the record scanned last, its quote included.
    int end(int field) {
        return field + 1 < fields ? starts[field + 1] - width : contentEnd;
    }

    private void begin(int at) {
        starts[0] = at;
        fields = 1;
        unclosed = false;
    }

    private void add(int start) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
        }
        starts[fields++] = start;
    }

    private int finish(int at, int end, int next) {
        contentEnd = end;
        blank = at == end;
        return next;
    }
}
