package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.leverklaar.document.SourceException.Reason;

/// Turns the bytes of a CSV file into a [Document], through FastCSV's callback and without a String per cell.
public final class DocumentReader {

    /// The most rows a document has.
    public static final int MAX_ROWS = 1_000_000;

    /// The most cells a row has.
    public static final int MAX_COLUMNS = 200;

    /// The longest row, in characters.
    public static final int MAX_ROW_LENGTH = 64 * 1024;

    private static final int WORTH_PARTS = 20_000;
    private static final int MOST_PARTS = 4;

    private final HeaderFinder headers;

    /// @param headers recognises the row with the column names
    public DocumentReader(HeaderFinder headers) {
        this.headers = headers;
    }

    /// Reads all rows.
    ///
    /// A source that is no CSV gives a document without columns; its [Reading] says what it is instead.
    ///
    /// @throws SourceException when there are more rows or columns, or longer rows, than Leverklaar takes
    public Document read(Source source, Progress progress) throws SourceException {
        return source.type().isText()
                ? read(source, Recognition.of(source, headers, progress), progress)
                : empty(source, Dialect.of(";"));
    }

    /// Reads all rows of a file of which it is known how it is written.
    Document read(Source source, Recognition recognition, Progress progress)
            throws SourceException {
        Dialect dialect = recognition.dialect();
        Records records = Records.of(source, recognition, progress);
        Header header = headers.find(records);
        Filling filling = filled(source, dialect, records, header, progress);
        if (filling.rows() > MAX_ROWS) {
            throw new SourceException(Reason.TOO_MANY_ROWS, MAX_ROWS);
        }
        return filling.document(
                new Reading(
                        source.type(),
                        source.encoding(),
                        dialect,
                        records.lineEnd(),
                        header.row() + 1L,
                        header.names().size(),
                        recognition.width(),
                        new Skipped(
                                records.hasSeparatorLine(),
                                records.filledAround(header),
                                filling.repeatedHeaders(),
                                filling.emptyRows(),
                                header.isJoined()),
                        records.size(),
                        records.unclosedRow(),
                        records.damagedInOrder()),
                headers);
    }

    /// Reads the records in as many parts as there are processors, and joins them in order; the outcome is the same.
    private static Filling filled(
            Source source, Dialect dialect, Records records, Header header, Progress progress) {
        int first = header.firstData();
        int count = records.size() - first;
        int parts =
                count < WORTH_PARTS
                        ? 1
                        : Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors());
        Progress shared = sum(progress);
        List<Filling> fillings = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = first + (int) ((long) count * part / parts);
            int to = first + (int) ((long) count * (part + 1) / parts);
            int expected = part == 0 ? count : to - from;
            fillings.add(new Filling(source, dialect, records, header, from, to, expected, shared));
        }
        fillings.parallelStream().forEach(Filling::read);
        Filling all = fillings.getFirst();
        fillings.stream().skip(1).forEach(all::add);
        return all;
    }

    /// Takes what each part has done since it last said so, and tells what all have done together.
    private static Progress sum(Progress progress) {
        AtomicLong sum = new AtomicLong();
        return (done, total) -> {
            synchronized (sum) {
                progress.at(sum.addAndGet(done), total);
            }
        };
    }

    private static Document empty(Source source, Dialect dialect) {
        Reading reading =
                new Reading(
                        source.type(),
                        source.encoding(),
                        dialect,
                        LineEnd.CRLF,
                        0,
                        0,
                        1,
                        Skipped.NONE,
                        0,
                        0,
                        List.of());
        return new Document(
                source,
                reading,
                List.of(),
                new int[0],
                new int[0],
                new ShortRows(0, Map.of(), List.of()),
                Map.of(),
                new BitSet());
    }
}
