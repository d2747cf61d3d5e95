package nl.leverklaar.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Receives the cells of some of the records of a source and fills columns with them.
///
/// FastCSV says where a cell ends; its place in the bytes follows from that, so that no text is made of it. Behind a quote
/// [RecordScanner] says where the cells of the record are.
final class Filling extends AbstractBaseCsvCallbackHandler<Boolean> {

    /// Fewer records than this before a damaged one are not worth a reader of their own.
    private static final int SHORT_RUN = 16;

    private static final int REPORT_EVERY = 10_000;
    private static final char LAST_ASCII = 0x7F;

    private final Source source;
    private final Dialect dialect;
    private final Records records;
    private final int end;
    private final int width;
    private final Progress progress;
    private final RecordScanner scanner;
    private final Block block = new Block();
    private final List<Column> columns = new ArrayList<>();
    private final int unit;
    private final Map<Integer, Integer> shortRows = new HashMap<>();
    private final List<Integer> emptyRows = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final NamesAgain again;
    private int[] starts;
    private int[] numbers;
    private int rows;
    private int record;
    private int filled;
    private boolean text;
    private int place;
    private boolean scanned;

    /// @param header names the columns
    /// @param from the first record
    /// @param end the first record that is not for here
    /// @param expected how many records there will be when others were joined to these
    Filling(
            Source source,
            Dialect dialect,
            Records records,
            Header header,
            int from,
            int end,
            int expected,
            Progress progress) {
        this.source = source;
        this.dialect = dialect;
        this.records = records;
        this.record = from;
        this.end = end;
        this.again = new NamesAgain(header.in(source.encoding()));
        this.width = header.names().size();
        this.progress = progress;
        this.scanner = new RecordScanner(source, dialect);
        this.unit = source.encoding().width();
        this.starts = new int[end - from];
        this.numbers = new int[end - from];
        for (String name : header.names()) {
            columns.add(new Column(name, columns.size(), source, expected));
        }
    }

    /// Reads the records: those that follow the standard by FastCSV, damaged ones and the few between them alone.
    void read() {
        while (record < end) {
            int runEnd = records.endOfRun(record, end);
            boolean few = runEnd - record < SHORT_RUN && runEnd < end;
            if (few || dialect.separator().length() > 1) {
                while (record < runEnd) {
                    readAlone();
                }
            } else if (runEnd > record) {
                readByStandard(runEnd);
            }
            if (record < end) {
                readAlone();
            }
        }
        flush();
    }

    private void readByStandard(int last) {
        CsvInput.each(source, records.start(record), records.start(last), dialect, this);
        if (record != last) {
            throw new IllegalStateException("rows seen: " + record + ", rows found: " + last);
        }
    }

    private void readAlone() {
        CellRanges ranges = records.ranges(record);
        begin();
        for (int i = 0; i < ranges.fields(); i++) {
            String cell = ranges.text(i);
            if (ranges.isPlain(i)) {
                block.add(ranges.start(i), ranges.end(i) - ranges.start(i));
            } else {
                block.add(cell);
            }
            text = text || !cell.isBlank();
            char[] units = source.encoding().units(cell).toCharArray();
            again.cell(i, units, 0, units.length);
        }
        end();
    }

    private void begin() {
        text = false;
        scanned = false;
        again.begin();
    }

    private void end() {
        endRow();
        record++;
        if (record % REPORT_EVERY == 0) {
            progress.at(REPORT_EVERY, records.size());
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begin();
        place = record < end ? records.start(record) : source.size();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (quoted && !scanned) {
            scanner.next(records.start(record));
            scanned = true;
        }
        if (scanned) {
            addScanned(index, buffer, offset, length, quoted);
        } else {
            // Of a letter of two bytes the last may be lost.
            block.add(place, Math.min(length * unit, source.size() - place));
            place += (length + 1) * unit;
        }
        text = text || !isBlank(buffer, offset, length);
        again.cell(index, buffer, offset, length);
    }

    private boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] > LAST_ASCII) {
                return decoded(buffer, offset, length).isBlank();
            }
            if (!Character.isWhitespace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /// A cell whose text does not stand in the source as it is, because of a doubled quote for example, keeps its own.
    private void addScanned(int index, char[] buffer, int offset, int length, boolean quoted) {
        int from = scanner.start(index) + (quoted ? unit : 0);
        if (isAt(from, buffer, offset, length)) {
            block.add(from, length * unit);
            return;
        }
        block.add(decoded(buffer, offset, length));
    }

    /// The text that code units stand for.
    private String decoded(char[] buffer, int offset, int length) {
        byte[] bytes = new byte[length * unit];
        for (int i = 0; i < length; i++) {
            source.encoding().put(buffer[offset + i], bytes, i * unit);
        }
        return source.encoding().decode(bytes, 0, bytes.length);
    }

    private boolean isAt(int from, char[] buffer, int offset, int length) {
        byte[] bytes = source.bytes();
        if (from + length * unit > bytes.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (source.encoding().unit(bytes, from + i * unit) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Boolean buildRecord() {
        if (!scanned && block.width() > 0 && !records.endsAt(record, place - unit)) {
            throw new IllegalStateException("a row ends elsewhere than it was found to");
        }
        end();
        return true;
    }

    private void endRow() {
        int cells = block.width();
        boolean repeats = again.isIn(cells);
        if (!text || repeats) {
            block.dropRow();
            (repeats ? repeated : emptyRows).add(record + 1);
            return;
        }
        if (cells < width) {
            shortRows.put(rows, cells);
        }
        starts[rows] = records.start(record);
        numbers[rows] = record;
        rows++;
        block.endRow();
        if (block.isFull()) {
            flush();
        }
    }

    /// Gives the columns the cells of the rows since the last time.
    private void flush() {
        while (columns.size() < block.widest()) {
            addColumn();
        }
        columns.forEach(block::fill);
        filled += block.rows();
        block.clear();
    }

    private void addColumn() {
        Column column = new Column("", columns.size(), source, starts.length);
        column.addEmpty(filled);
        columns.add(column);
    }

    /// Puts the rows of another part behind these, column by column. A value gets the code it would have got had one
    /// thread read all.
    void add(Filling part) {
        while (columns.size() < part.columns.size()) {
            addColumn();
        }
        IntStream.range(0, columns.size())
                .parallel()
                .forEach(i -> {
                    if (i < part.columns.size()) {
                        columns.get(i).addAll(part.columns.get(i));
                    } else {
                        columns.get(i).addEmpty(part.rows);
                    }
                });
        starts = Arrays.copyOf(starts, rows + part.rows);
        numbers = Arrays.copyOf(numbers, rows + part.rows);
        System.arraycopy(part.starts, 0, starts, rows, part.rows);
        System.arraycopy(part.numbers, 0, numbers, rows, part.rows);
        part.shortRows.forEach((row, count) -> shortRows.put(rows + row, count));
        emptyRows.addAll(part.emptyRows);
        repeated.addAll(part.repeated);
        rows += part.rows;
        filled = rows;
    }

    int rows() {
        return rows;
    }

    /// All rows as a document.
    ///
    /// @param headers knows column names that come halfway
    Document document(Reading reading, HeaderFinder headers) {
        columns.parallelStream().forEach(Column::finish);
        int[] records = Arrays.copyOf(numbers, rows);
        Map<Integer, Integer> otherNames =
                reading.hasHeader()
                        ? OtherNames.find(headers, columns, width, records, repeated)
                        : Map.of();
        return new Document(
                source,
                reading,
                columns,
                Arrays.copyOf(starts, rows),
                records,
                new ShortRows(columns.size(), shortRows, columns),
                otherNames,
                WrappedRows.find(source, reading, columns, rows, shortRows, headers));
    }

    List<Integer> repeatedHeaders() {
        return List.copyOf(repeated);
    }

    List<Integer> emptyRows() {
        return List.copyOf(emptyRows);
    }
}
