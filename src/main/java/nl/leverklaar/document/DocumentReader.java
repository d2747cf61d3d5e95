package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.document.SourceException.Reason;

/// Turns the bytes of a CSV file into a [Document], through FastCSV's callback and without a String per cell.
public final class DocumentReader {

    /// The most rows a document has.
    public static final int MAX_ROWS = 1_000_000;

    /// The most cells a row has.
    public static final int MAX_COLUMNS = 200;

    /// The longest row, in characters.
    public static final int MAX_ROW_LENGTH = 64 * 1024;

    private static final int REPORT_EVERY = 10_000;

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
        if (!source.type().isText()) {
            return empty(source, Dialect.of(";"));
        }
        Recognition recognition = Recognition.of(source);
        Dialect dialect = recognition.dialect();
        Records records = Records.of(source, recognition);
        HeaderFinder.Header header = headers.find(records);
        Filling filling = new Filling(records, header, progress);
        CsvRows.read(source, dialect, records, filling);
        return filling.document(source, dialect);
    }

    private static Document empty(Source source, Dialect dialect) {
        Reading reading = new Reading(source.type(), source.encoding(), dialect, LineEnd.CRLF, 0, 0, List.of(), 0, 0, List.of());
        return new Document(source, reading, List.of(), new int[0], new int[0], new ShortRows(0, Map.of(), List.of()));
    }

    /// Receives the cells of each record and fills the columns with them.
    private static final class Filling implements CsvRows.Cells {

        private final Records records;
        private final HeaderFinder.Header header;
        private final Progress progress;
        private final List<Column> columns = new ArrayList<>();
        private final Map<Integer, Integer> shortRows = new HashMap<>();
        private final List<Integer> emptyRows = new ArrayList<>();
        private final int[] starts;
        private final int[] numbers;
        private int rows;
        private int record;
        private int cells;
        private boolean text;

        Filling(Records records, HeaderFinder.Header header, Progress progress) {
            this.records = records;
            this.header = header;
            this.progress = progress;
            this.starts = new int[records.size()];
            this.numbers = new int[records.size()];
            for (String name : header.names()) {
                columns.add(new Column(name, columns.size()));
            }
        }

        @Override
        public void cell(int index, char[] buffer, int offset, int length) {
            if (record < header.firstData()) {
                return;
            }
            if (index == columns.size()) {
                addColumn();
            }
            Column column = columns.get(index);
            column.add(column.codeOf(buffer, offset, length));
            cells++;
            text |= length > 0;
        }

        @Override
        public void end() {
            if (record >= header.firstData()) {
                endRow();
            }
            if (record % REPORT_EVERY == 0) {
                progress.at(record, records.size());
            }
            record++;
            cells = 0;
            text = false;
        }

        private void endRow() {
            if (!text) {
                for (int i = 0; i < cells; i++) {
                    columns.get(i).dropLast();
                }
                emptyRows.add(record + 1);
                return;
            }
            for (int i = cells; i < columns.size(); i++) {
                columns.get(i).add(0);
            }
            if (cells < header.names().size()) {
                shortRows.put(rows, cells);
            }
            starts[rows] = records.start(record);
            numbers[rows] = record;
            rows++;
        }

        private void addColumn() {
            Column column = new Column("", columns.size());
            for (int i = 0; i < rows; i++) {
                column.add(0);
            }
            columns.add(column);
        }

        Document document(Source source, Dialect dialect) throws SourceException {
            if (record != records.size()) {
                throw new IllegalStateException("rows seen: " + record + ", rows found: " + records.size());
            }
            if (rows > MAX_ROWS) {
                throw new SourceException(Reason.TOO_MANY_ROWS, MAX_ROWS);
            }
            columns.forEach(Column::trim);
            Reading reading = new Reading(
                    source.type(),
                    source.encoding(),
                    dialect,
                    records.lineEnd(),
                    header.row() + 1L,
                    header.names().size(),
                    List.copyOf(emptyRows),
                    records.size(),
                    records.unclosedRow(),
                    records.damagedInOrder());
            return new Document(
                    source,
                    reading,
                    columns,
                    Arrays.copyOf(starts, rows),
                    Arrays.copyOf(numbers, rows),
                    new ShortRows(columns.size(), shortRows, columns));
        }
    }
}
