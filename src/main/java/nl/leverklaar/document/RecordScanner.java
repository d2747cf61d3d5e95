package nl.leverklaar.document;

import java.util.Arrays;

/// Finds where records and cells lie in the bytes, by the same grammar as FastCSV: a quote opens a cell only at its
/// beginning, and inside such a cell every quote turns the meaning of separators and line breaks on or off.
///
/// It looks no further than the longest row there may be. A record that does not follow the standard is [#irregular()]; [Line] reads it better.
final class RecordScanner implements CellRanges {

    /// So many separators too many or too few a row may have.
    static final int NEAR = 2;

    private final byte[] bytes;
    private final Encoding encoding;
    private final int width;
    private final Dialect dialect;
    private final int sign;
    private final int separatorLength;
    private final int quote;

    private int[] starts = new int[64];
    private int fields;
    private int contentEnd;
    private boolean blank;
    private boolean unclosed;
    private boolean cut;
    private boolean irregular;
    private boolean broken;
    private boolean alone;
    private boolean loose;
    private boolean brokenCell;
    private int insideCell;
    private int inside;
    private int reach;

    RecordScanner(Source source, Dialect dialect) {
        this.bytes = source.bytes();
        this.encoding = source.encoding();
        this.width = encoding.width();
        this.dialect = dialect;
        this.sign = dialect.sign();
        this.separatorLength = dialect.separator().length() * width;
        this.quote = dialect.quote();
        reachFar();
    }

    /// From now on looks just far enough to tell a row that is too long.
    void reachFar() {
        reachNoFurtherThan(DocumentReader.MAX_ROW_LENGTH + 1);
    }

    /// From now on looks no further for the end of a record than this many characters.
    void reachNoFurtherThan(int characters) {
        reach = characters * width;
    }

    /// Scans one record.
    ///
    /// @param at the byte where it begins
    /// @return the byte where the next one begins
    int next(int at) {
        int length = Math.min(bytes.length, at + reach);
        boolean fieldStart = true;
        boolean quotedField = false;
        boolean inQuotes = false;
        begin(at);
        for (int i = at; i < length; i += width) {
            int c = unit(i);
            if (inQuotes) {
                inQuotes = c != quote;
                brokenCell |= c == '\n' || c == '\r';
                insideCell += c == sign ? 1 : 0;
            } else if (c == sign && isSeparator(i)) {
                endCell(i);
                i += separatorLength - width;
                add(i + width);
                fieldStart = true;
                quotedField = false;
                continue;
            } else if (c == '\n' || c == '\r') {
                return finish(at, i, behindLineEnd(i, c));
            } else if (c == quote && (fieldStart || quotedField)) {
                inQuotes = true;
                insideCell = quotedField ? insideCell : 0;
                quotedField = true;
            } else {
                irregular |= quotedField;
                alone ^= c == quote;
            }
            fieldStart = false;
        }
        unclosed = inQuotes;
        cut = length < bytes.length;
        return finish(at, length, length);
    }

    private int unit(int at) {
        return width == 1 ? bytes[at] : encoding.unit(bytes, at);
    }

    private boolean isSeparator(int at) {
        return separatorLength == width || at + width < bytes.length && unit(at + width) == ' ';
    }

    private int behindLineEnd(int at, int c) {
        int next = at + width;
        boolean pair = c == '\r' && next < bytes.length && encoding.unit(bytes, next) == '\n';
        return Math.min(bytes.length, pair ? next + width : next);
    }

    @Override
    public int fields() {
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

    /// Whether the record scanned last goes on beyond the reach.
    boolean cut() {
        return cut;
    }

    /// Whether something follows the closing quote of a cell of the record scanned last.
    boolean irregular() {
        return irregular;
    }

    /// Whether a line break stands in quotes in the record scanned last.
    boolean broken() {
        return broken;
    }

    /// Whether the line breaks in the record scanned last may be those of texts: all quotes are closed where a cell ends, and no
    /// text has nearly as many separators as a row.
    boolean hasTexts() {
        return broken && !irregular && !unclosed && !cut && !loose && inside + NEAR < fields;
    }

    /// Whether they are clearly so: no text has half as many separators. Between two stray quotes it has: those of the rest of
    /// one row and of the beginning of another.
    boolean hasShortTexts() {
        return hasTexts() && inside * 2 < fields;
    }

    /// Whether no text has a quarter as many.
    boolean hasVeryShortTexts() {
        return hasTexts() && inside * 4 < fields;
    }

    /// Whether a cell without quotes around it, of the record scanned last, has an odd number of quotes inside; of
    /// apostrophes, one at its end.
    boolean loose() {
        return loose;
    }

    @Override
    public int start(int field) {
        return starts[field];
    }

    @Override
    public int end(int field) {
        return field + 1 < fields ? starts[field + 1] - separatorLength : contentEnd;
    }

    @Override
    public boolean isPlain(int field) {
        return start(field) == end(field) || unit(start(field)) != quote;
    }

    @Override
    public String text(int field) {
        return Cells.unquoted(encoding.decode(bytes, start(field), end(field)), dialect);
    }

    private void begin(int at) {
        starts[0] = at;
        fields = 1;
        unclosed = false;
        cut = false;
        irregular = false;
        broken = false;
        brokenCell = false;
        insideCell = 0;
        inside = 0;
        alone = false;
        loose = false;
    }

    /// An apostrophe in a word is no quote; one at the end of a cell may be.
    private void endCell(int end) {
        loose |= alone && (quote != '\'' || unit(end - width) == quote);
        alone = false;
        if (brokenCell) {
            broken = true;
            inside = Math.max(inside, insideCell);
            brokenCell = false;
        }
    }

    private void add(int start) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
        }
        starts[fields++] = start;
    }

    private int finish(int at, int end, int next) {
        contentEnd = end;
        endCell(end);
        blank = at == end;
        return next;
    }
}
