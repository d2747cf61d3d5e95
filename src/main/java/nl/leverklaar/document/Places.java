package nl.leverklaar.document;

import java.util.HashMap;
import java.util.Map;

/// Finds the records of a document in its source as they were found when it was read.
final class Places {

    private final Source source;
    private final Dialect dialect;
    private final RecordScanner scanner;
    private final Map<Long, Damage> damaged = new HashMap<>();

    Places(Document document) {
        this.source = document.source();
        this.dialect = document.reading().dialect();
        this.scanner = new RecordScanner(source, dialect);
        document.reading().damaged().forEach(damage -> damaged.put(damage.row(), damage));
    }

    /// Where a record lies.
    ///
    /// @param record the row number, from 1
    /// @param start the byte where it begins
    Place of(long record, int start) {
        Damage own = damaged.get(record);
        if (own == null) {
            int next = scanner.next(start);
            return new Place(record, scanner, dialect, next, false);
        }
        Line line = Line.of(source, start, own);
        int next = line.behindLineEnd(own.end());
        return new Place(record, line, own.dialect(), next, true);
    }
}
