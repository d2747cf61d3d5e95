package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a document back so that only the cells that were changed differ from the file that was opened.
///
/// Untouched rows, the header, what stands above it and empty lines are copied as bytes. Removed doubles are left out;
/// rows set apart stay. A row with a stray quote or other separators that was changed is written whole by the standard. A column that was added here comes last, in every row, once one of its cells is filled.
public final class FaithfulWriter {

    private final Document document;
    private final Source source;
    private final Encoding encoding;
    private final Dialect dialect;
    private final RecordScanner scanner;
    private final Map<Long, Damage> damaged = new HashMap<>();
    private final List<Column> added;

    public FaithfulWriter(Document document) {
        this.document = document;
        this.source = document.source();
        this.encoding = source.encoding();
        this.dialect = document.reading().dialect();
        this.scanner = new RecordScanner(source, dialect);
        document.reading().damaged().forEach(damage -> damaged.put(damage.row(), damage));
        this.added = filledAddedColumns();
    }

    /// Writes the whole file.
    ///
    /// @throws CharacterCodingException when a new value has a letter that the encoding of the file does not have
    /// @throws IOException when the bytes cannot be written
    public void write(OutputStream out) throws IOException {
        byte[] bytes = source.bytes();
        int copied = 0;
        if (!added.isEmpty()) {
            copied = writeHeader(out);
        }
        for (int row = 0; row < document.rows(); row++) {
            boolean removed = document.state(row) == RowState.REMOVED;
            boolean same = !document.isEdited(row) && (added.isEmpty() || document.isSkewed(row));
            if (!removed && same) {
                continue;
            }
            int start = document.start(row);
            Place place = place(document.regelnummer(row), start);
            out.write(bytes, copied, start - copied);
            copied = place.next();
            if (!removed) {
                writeRow(out, row, place);
            }
        }
        out.write(bytes, copied, bytes.length - copied);
    }

    private int writeHeader(OutputStream out) throws IOException {
        long headerRow = document.reading().headerRow();
        if (headerRow == 0) {
            return 0;
        }
        byte[] bytes = source.bytes();
        int at = encoding.bomLength();
        for (int record = 1; record < headerRow; record++) {
            at = place(record, at).next();
        }
        Place place = place(headerRow, at);
        CellRanges ranges = place.ranges();
        int end = ranges.end(ranges.fields() - 1);
        out.write(bytes, 0, ranges.end(Math.min(ranges.fields(), document.reading().width()) - 1));
        for (Column column : added) {
            encode(out, separated(column.name()));
        }
        out.write(bytes, end, place.next() - end);
        return place.next();
    }

    /// Where a record lies in the file, and how it is written.
    private record Place(CellRanges ranges, Dialect dialect, int next, boolean damaged) {}

    private Place place(long record, int start) {
        Damage own = damaged.get(record);
        if (own == null) {
            int next = scanner.next(start);
            return new Place(scanner, dialect, next, false);
        }
        Line line = Line.of(source, start, own);
        boolean whole =
                own.kind() == Damage.Kind.STRAY_QUOTE || own.kind() == Damage.Kind.OTHER_SEPARATOR;
        return new Place(line, own.dialect(), line.behindLineEnd(own.end()), whole);
    }

    private void writeRow(OutputStream out, int row, Place place) throws IOException {
        byte[] bytes = source.bytes();
        CellRanges ranges = place.ranges();
        int fields = Math.min(ranges.fields(), Math.max(document.cells(row), 1));
        for (int i = 0; i < fields; i++) {
            int from = ranges.start(i);
            int to = ranges.end(i);
            String now = document.column(i).text(row);
            if (i > 0) {
                encode(out, dialect.separator());
            }
            if (!place.damaged() && ranges.text(i).equals(now)) {
                out.write(bytes, from, to - from);
            } else {
                encode(out, Cells.written(now, dialect, isQuoted(from, to, place.dialect())));
            }
        }
        writeMissing(out, row, fields);
        for (Column column : added) {
            encode(out, separated(column.text(row)));
        }
        int end = ranges.end(ranges.fields() - 1);
        out.write(bytes, end, place.next() - end);
    }

    private boolean isQuoted(int from, int to, Dialect of) {
        return to > from && encoding.unit(source.bytes(), from) == of.quote();
    }

    private String separated(String text) {
        return dialect.separator() + Cells.written(text, dialect, false);
    }

    /// The cells that the row did not have in the file: all of them once somebody looked after the row, so that it is no short
    /// row any more; else as far as one of them is filled now or columns follow.
    private void writeMissing(OutputStream out, int row, int fields) throws IOException {
        int width = document.reading().width();
        boolean whole = !added.isEmpty() || !document.isSkewed(row) && fields < width;
        int last = whole ? width - 1 : fields - 1;
        for (int i = fields; i < document.sourceColumns(); i++) {
            last = document.column(i).code(row) != 0 ? Math.max(last, i) : last;
        }
        for (int i = fields; i <= last; i++) {
            encode(out, separated(document.column(i).text(row)));
        }
    }

    private void encode(OutputStream out, String text) throws IOException {
        ByteBuffer encoded =
                encoding.charset()
                        .newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(text));
        out.write(encoded.array(), encoded.arrayOffset(), encoded.limit());
    }

    private List<Column> filledAddedColumns() {
        List<Column> filled = new ArrayList<>();
        for (Column column : document.columns()) {
            if (column.position() >= document.sourceColumns() && column.size() > 1) {
                filled.add(column);
            }
        }
        return filled;
    }
}
