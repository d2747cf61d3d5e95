package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leverklaar.document.SourceException.Reason;

/// Where each record of a source begins, the header and empty lines included.
final class Records {

    private final Source source;
    private final Dialect dialect;
    private final LineEnd lineEnd;
    private final int[] starts;
    private final boolean unclosed;

    private Records(
            Source source, Dialect dialect, LineEnd lineEnd, int[] starts, boolean unclosed) {
        this.source = source;
        this.dialect = dialect;
        this.lineEnd = lineEnd;
        this.starts = starts;
        this.unclosed = unclosed;
    }

    /// @throws SourceException when there are more records or columns, or longer records, than Leverklaar takes
    static Records of(Source source, Dialect dialect) throws SourceException {
        RecordScanner scanner = new RecordScanner(source, dialect);
        int width = source.encoding().width();
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
            if (next - at > DocumentReader.MAX_ROW_LENGTH * width) {
                throw new SourceException(Reason.ROW_TOO_LONG, count);
            }
            if (scanner.fields() > DocumentReader.MAX_COLUMNS) {
                throw new SourceException(Reason.TOO_MANY_COLUMNS, count);
            }
            firstEnd = count == 1 ? next : firstEnd;
            unclosed = scanner.unclosed();
            at = next;
        }
        LineEnd lineEnd = LineEnd.of(source, first, firstEnd);
        return new Records(source, dialect, lineEnd, Arrays.copyOf(starts, count), unclosed);
    }

    int size() {
        return starts.length;
    }

    int start(int record) {
        return starts[record];
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
        return first.equals("sep=" + dialect.separator()) || first.equals("sep=");
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

    /// The cells of one record as text, without their quotes.
    List<String> cells(int record) {
        RecordScanner scanner = new RecordScanner(source, dialect);
        scanner.next(starts[record]);
        List<String> cells = new ArrayList<>();
        if (scanner.blank()) {
            return cells;
        }
        for (int i = 0; i < scanner.fields(); i++) {
            String raw = source.encoding().decode(source.bytes(), scanner.start(i), scanner.end(i));
            cells.add(Cells.unquoted(raw, String.valueOf(dialect.quote())));
        }
        return cells;
    }
}
