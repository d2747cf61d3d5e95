package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.document.SourceException.Reason;

/// Where each record of a source begins, the header and empty lines included, and which of them do not follow the
/// standard.
final class Records {

    /// With empty rows and all; Excel may add a million of those.
    private static final int MOST = 4 * DocumentReader.MAX_ROWS;

    private static final int REPORT_EVERY = 10_000;

    private final Source source;
    private final Dialect dialect;
    private final LineEnd lineEnd;
    private final int[] starts;
    private final Map<Integer, Damage> damaged;
    private final boolean unclosed;

    private Records(
            Source source,
            Dialect dialect,
            LineEnd lineEnd,
            int[] starts,
            Map<Integer, Damage> damaged,
            boolean unclosed) {
        this.source = source;
        this.dialect = dialect;
        this.lineEnd = lineEnd;
        this.starts = starts;
        this.damaged = damaged;
        this.unclosed = unclosed;
    }

    /// @throws SourceException when there are more records or columns, or longer records, than Leverklaar takes
    static Records of(Source source, Recognition recognition, Progress progress)
            throws SourceException {
        return of(source, recognition, Integer.MAX_VALUE, progress);
    }

    /// The first records only.
    static Records of(Source source, Recognition recognition, int most, Progress progress)
            throws SourceException {
        RecordFinder finder = new RecordFinder(source, recognition);
        Map<Integer, Damage> damaged = new HashMap<>();
        int first = source.encoding().bomLength();
        int[] starts = new int[1024];
        int count = 0;
        int firstEnd = first;
        int at = first;
        while (at < source.size() && count < most) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
            int next = finder.next(at);
            if (finder.rescued()) {
                damaged.put(count - 1, finder.damage(count));
            }
            if (count == 1) {
                finder.setFirst(finder.fields());
                firstEnd = next;
            }
            checkSize(source, next - at, finder.fields(), count);
            at = next;
            if (count % REPORT_EVERY == 0) {
                // Nothing is read yet; so many there will be.
                progress.at(0, (long) count * source.size() / at);
            }
        }
        LineEnd lineEnd = LineEnd.of(source, first, firstEnd);
        boolean unclosed = count > 0 && finder.unclosed();
        Dialect dialect = recognition.dialect();
        return new Records(
                source, dialect, lineEnd, Arrays.copyOf(starts, count), damaged, unclosed);
    }

    private static void checkSize(Source source, int length, int fields, int row)
            throws SourceException {
        if (length > DocumentReader.MAX_ROW_LENGTH * source.encoding().width()) {
            throw new SourceException(Reason.ROW_TOO_LONG, row);
        }
        if (fields > DocumentReader.MAX_COLUMNS) {
            throw new SourceException(Reason.TOO_MANY_COLUMNS, row);
        }
        if (row > MOST) {
            throw new SourceException(Reason.TOO_MANY_ROWS, DocumentReader.MAX_ROWS);
        }
    }

    /// What a person says about how the source is written.
    Overrule overrule() {
        return source.overrule();
    }

    int size() {
        return starts.length;
    }

    /// The byte where a record begins; behind the last one, the end of the file.
    int start(int record) {
        return record < starts.length ? starts[record] : source.size();
    }

    /// Whether a record can end at this byte: behind it comes a line end, or nothing.
    boolean endsAt(int record, int scanned) {
        int place = Math.min(scanned, source.size());
        int next = record + 1 < starts.length ? starts[record + 1] : source.size();
        int width = source.encoding().width();
        return place <= next && next - place <= 2 * width;
    }

    /// The row number of the record in which the file ends inside quotes, from 1; 0 when there is none.
    long unclosedRow() {
        return unclosed ? starts.length : 0;
    }

    /// Whether the first record only tells the separator, as Excel writes it.
    boolean hasSeparatorLine() {
        if (starts.length == 0) {
            return false;
        }
        int end = starts.length > 1 ? starts[1] : source.size();
        String first = source.encoding().decode(source.bytes(), starts[0], end).strip();
        return first.equals("sep=" + dialect.sign()) || first.equals("sep=");
    }

    /// The row numbers of the records with text before the data, without the names and the one that only tells the separator.
    List<Integer> filledAround(Header header) {
        List<Integer> filled = new ArrayList<>();
        for (int i = hasSeparatorLine() ? 1 : 0; i < header.firstData(); i++) {
            if (i != header.row() && cells(i).stream().anyMatch(cell -> !cell.isBlank())) {
                filled.add(i + 1);
            }
        }
        return filled;
    }

    LineEnd lineEnd() {
        return lineEnd;
    }

    /// The records that do not follow the standard, in the order of the file.
    List<Damage> damagedInOrder() {
        return damaged.values().stream().sorted(Comparator.comparingLong(Damage::row)).toList();
    }

    /// The first damaged record of some, or the one behind them when there is none.
    int endOfRun(int from, int to) {
        int end = damaged.isEmpty() ? to : from;
        while (end < to && !damaged.containsKey(end)) {
            end++;
        }
        return end;
    }

    /// The cells of one record as text, without their quotes.
    List<String> cells(int record) {
        CellRanges ranges = ranges(record);
        List<String> cells = new ArrayList<>();
        if (ranges.fields() == 1 && ranges.start(0) == ranges.end(0)) {
            return cells;
        }
        for (int i = 0; i < ranges.fields(); i++) {
            cells.add(ranges.text(i));
        }
        return cells;
    }

    /// The cells of the whole line that stands in one cell.
    List<String> unwrapped(String cell) {
        return WrappedRows.cells(source, cell, dialect.separator());
    }

    /// Where the cells of a record lie.
    CellRanges ranges(int record) {
        Damage damage = damaged.get(record);
        if (damage != null) {
            return Line.of(source, starts[record], damage);
        }
        RecordScanner scanner = new RecordScanner(source, dialect);
        scanner.next(starts[record]);
        return scanner;
    }
}
