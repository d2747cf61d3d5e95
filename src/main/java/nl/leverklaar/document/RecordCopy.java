package nl.leverklaar.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/// The bytes of one record put together anew: what stays as it was is copied, the rest is written as the record is.
final class RecordCopy {

    /// One cell of the copy.
    ///
    /// @param text what it says
    /// @param from which cell of the record it was, or -1 when it is new
    /// @param same whether the bytes of that cell say the same
    record Cell(String text, int from, boolean same) {

        static Cell added(String text) {
            return new Cell(text, -1, false);
        }

        /// The same text, written anew.
        Cell anew() {
            return new Cell(text, from, false);
        }
    }

    /// The bytes of a copy.
    ///
    /// @param read as they are to be read
    /// @param file as they are to be written; others where the file has a single byte left over or letters of one byte
    record Written(byte[] read, byte[] file) {}

    private final Source source;
    private final Encoding encoding;
    private final Place place;
    private final Dialect dialect;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final boolean narrow;

    /// Whether a letter came into a record of one byte each that has none of these.
    private boolean widened;

    private RecordCopy(Source source, Place place, Dialect dialect) {
        this.source = source;
        this.encoding = source.encoding();
        this.place = place;
        this.dialect = dialect;
        this.narrow = source.alignment().isNarrow(place.start());
    }

    /// The record with cells more in it.
    ///
    /// @param before the cell before which they come, or the number of its cells
    static Written with(Source source, Place place, int before, List<String> more)
            throws CharacterCodingException {
        RecordCopy copy = new RecordCopy(source, place, place.dialect());
        int at = place.ranges().end(before - 1);
        copy.keep(place.start(), at);
        for (String text : more) {
            copy.put(copy.dialect.separator() + Cells.written(text, copy.dialect, false));
        }
        copy.keep(at, place.next());
        return copy.written();
    }

    /// The record with these cells, in its own way of writing.
    static Written of(Source source, Place place, List<Cell> cells)
            throws CharacterCodingException {
        return new RecordCopy(source, place, place.dialect()).written(cells);
    }

    /// The record with these cells, all of them written as the standard of the file says.
    static Written of(Source source, Place place, List<Cell> cells, Dialect standard)
            throws CharacterCodingException {
        RecordCopy copy = new RecordCopy(source, place, standard);
        for (int i = 0; i < cells.size(); i++) {
            copy.put(i > 0 ? standard.separator() : "");
            copy.write(cells.get(i));
        }
        copy.keep(place.end(), place.next());
        return copy.written();
    }

    private Written written(List<Cell> cells) throws CharacterCodingException {
        int before = -1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (i > 0) {
                separate(before, cell.from());
            }
            if (cell.same()) {
                keep(place.ranges().start(cell.from()), place.ranges().end(cell.from()));
            } else {
                write(cell);
            }
            before = cell.from();
        }
        keep(place.end(), place.next());
        return written();
    }

    /// Between two cells that were neighbours stands what stood there.
    private void separate(int one, int other) throws CharacterCodingException {
        if (one >= 0 && other == one + 1) {
            keep(place.ranges().end(one), place.ranges().start(other));
        } else {
            put(dialect.separator());
        }
    }

    private void write(Cell cell) throws CharacterCodingException {
        boolean quoted = cell.from() >= 0 && !place.ranges().isPlain(cell.from());
        put(Cells.written(cell.text(), dialect, quoted));
    }

    private void keep(int from, int to) {
        out.write(source.bytes(), from, to - from);
        file.writeBytes(source.alignment().inFile(from, to));
    }

    private Written written() {
        byte[] read = out.toByteArray();
        return new Written(read, widened ? read : file.toByteArray());
    }

    private void put(String text) throws CharacterCodingException {
        byte[] encoded = encoded(text, encoding.charset());
        out.writeBytes(encoded);
        if (!narrow) {
            file.writeBytes(encoded);
        } else if (Alignment.NARROW_LETTERS.newEncoder().canEncode(text)) {
            file.writeBytes(encoded(text, Alignment.NARROW_LETTERS));
        } else {
            widened = true;
        }
    }

    private static byte[] encoded(String text, Charset charset) throws CharacterCodingException {
        ByteBuffer encoded =
                charset.newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(text));
        return Arrays.copyOfRange(
                encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
    }
}
