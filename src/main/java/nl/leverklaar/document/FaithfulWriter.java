package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/// Writes a document back so that only the cells that were changed differ from the file that was opened.
///
/// Untouched rows, the header, what stands above it and empty lines are copied as bytes. Removed doubles are left out;
/// rows set apart stay. A column that was added here comes last, in every row, once one of its cells is filled.
public final class FaithfulWriter {

    private final Document document;
    private final Source source;
    private final Encoding encoding;
    private final RecordScanner scanner;
    private final String separator;
    private final String quote;
    private final List<Column> added;

    public FaithfulWriter(Document document) {
        this.document = document;
        this.source = document.source();
        this.encoding = source.encoding();
        this.scanner = new RecordScanner(source, document.reading().dialect());
        this.separator = String.valueOf(document.reading().dialect().separator());
        this.quote = String.valueOf(document.reading().dialect().quote());
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
            int next = scanner.next(start);
            out.write(bytes, copied, start - copied);
            copied = next;
            if (!removed) {
                writeRow(out, row, start, next);
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
            at = scanner.next(at);
        }
        int next = scanner.next(at);
        int end = scanner.end(scanner.fields() - 1);
        out.write(bytes, 0, scanner.end(Math.min(scanner.fields(), document.reading().width()) - 1));
        for (Column column : added) {
            encode(out, separator + cell(column.name(), false));
        }
        out.write(bytes, end, next - end);
        return next;
    }

    private void writeRow(OutputStream out, int row, int start, int next) throws IOException {
        byte[] bytes = source.bytes();
        int fields = Math.min(scanner.fields(), Math.max(document.cells(row), 1));
        for (int i = 0; i < fields; i++) {
            int from = scanner.start(i);
            int to = scanner.end(i);
            String raw = encoding.decode(bytes, from, to);
            String now = document.column(i).text(row);
            if (i > 0) {
                encode(out, separator);
            }
            if (Cells.unquoted(raw, quote).equals(now)) {
                out.write(bytes, from, to - from);
            } else {
                encode(out, cell(now, raw.startsWith(quote)));
            }
        }
        writeMissing(out, row, fields);
        for (Column column : added) {
            encode(out, separator + cell(column.text(row), false));
        }
        int end = scanner.end(scanner.fields() - 1);
        out.write(bytes, end, next - end);
    }

    /// The cells that the row did not have in the file, as far as one of them is filled now or columns follow.
    private void writeMissing(OutputStream out, int row, int fields) throws IOException {
        int last = added.isEmpty() ? fields - 1 : document.reading().width() - 1;
        for (int i = fields; i < document.sourceColumns(); i++) {
            last = document.column(i).code(row) != 0 ? Math.max(last, i) : last;
        }
        for (int i = fields; i <= last; i++) {
            encode(out, separator + cell(document.column(i).text(row), false));
        }
    }

    private String cell(String text, boolean quoted) {
        boolean needed = quoted
                || text.contains(separator)
                || text.contains(quote)
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return needed ? quote + text.replace(quote, quote + quote) + quote : text;
    }

    private void encode(OutputStream out, String text) throws IOException {
        ByteBuffer encoded = encoding.charset()
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
