package nl.leverklaar.document;

import java.util.Arrays;
import java.util.List;

/// Reads a record that is to be written, as opening the copy will read it.
///
/// How an odd record is read depends on the lines below it, so these are looked at too: as far as any record can reach.
final class Reread {

    private final Source source;
    private final Recognition recognition;
    private final int first;

    /// @param more how many cells the good rows of the copy have more than those of the file
    /// @param first how many cells the first record of the copy has
    Reread(Document document, int more, int first) {
        this.source = document.source();
        Reading reading = document.reading();
        this.recognition = new Recognition(reading.dialect(), reading.commonest() + more);
        this.first = first;
    }

    /// Whether a record is read as these cells.
    ///
    /// @param record its bytes
    /// @param below the byte of the file that comes behind it
    boolean gives(byte[] record, int below, List<String> cells) {
        int reach = (DocumentReader.MAX_ROW_LENGTH + 1) * source.encoding().width();
        int end = Math.min(source.size(), below + reach);
        byte[] bytes = Arrays.copyOf(record, record.length + end - below);
        System.arraycopy(source.bytes(), below, bytes, record.length, end - below);
        Source piece = source.with(bytes);
        RecordFinder finder = new RecordFinder(piece, recognition);
        finder.setFirst(first);
        int next = finder.next(0);
        return next == record.length && cells.equals(place(piece, finder, next).texts());
    }

    /// Whether a record of the file is read as these cells in the copy. In one line without a quote too many, nothing below it
    /// matters.
    boolean gives(Place place, List<String> cells) {
        byte[] record = Arrays.copyOfRange(source.bytes(), place.start(), place.next());
        boolean alone = !place.odd() && cells.stream().noneMatch(Reread::hasLines);
        return gives(record, alone ? source.size() : place.next(), cells);
    }

    private static boolean hasLines(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private Place place(Source piece, RecordFinder finder, int next) {
        Dialect dialect = recognition.dialect();
        if (finder.rescued()) {
            return new Place(1, Line.of(piece, 0, finder.damage(1)), dialect, next, true);
        }
        RecordScanner scanner = new RecordScanner(piece, dialect);
        scanner.next(0);
        return new Place(1, scanner, dialect, next, false);
    }
}
