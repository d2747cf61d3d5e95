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
    static Records of(Source source, Recognition recognition) throws SourceException {
        Dialect dialect = recognition.dialect();
        RecordScanner scanner = new RecordScanner(source, dialect);
        Rescue rescue = new Rescue(source, recognition);
        Map<Integer, Damage> damaged = new HashMap<>();
        int first = source.encoding().bomLength();
        int[] starts = new int[1024];
        int count = 0;
        int firstEnd = first;
        int at = first;
        boolean unclosed = false;
        while (at < source.size()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
            int next = scanner.next(at);
            int fields = scanner.fields();
            if (rescue.isNeeded(scanner)) {
                int rescued = rescue.next(at, next, scanner);
                if (rescued > at) {
                    next = rescued;
                    fields = rescue.fields();
                    damaged.put(count - 1, rescue.damage(count));
                }
            }
            if (count == 1) {
                rescue.setFirst(fields);
            }
            checkSize(source, next - at, fields, count);
            firstEnd = count == 1 ? next : firstEnd;
            unclosed = scanner.unclosed() && !damaged.containsKey(count - 1);
            at = next;
        }
        LineEnd lineEnd = LineEnd.of(source, first, firstEnd);
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
    }

    int size() {
        return starts.length;
    }

    /// The byte where a record begins; behind the last one, the end of the file.
    int start(int record) {
        return record < starts.length ? starts[record] : source.size();
    }

    /// Whether a record can end at this byte: behind it comes a line end, or nothing.
    boolean endsAt(int record, int place) {
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

    /// The row numbers of the records with text before a record, without the one that only tells the separator.
    List<Integer> filledAbove(int record) {
        List<Integer> filled = new ArrayList<>();
        for (int i = hasSeparatorLine() ? 1 : 0; i < record; i++) {
            if (cells(i).stream().anyMatch(cell -> !cell.isBlank())) {
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
