package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Recognises rows that hold a whole line in one cell.
///
/// A Dutch Excel shows each line of a file with commas as one cell. When it saves, it puts quotes around every line that
/// has a quote in it, and doubles those.
public final class WrappedRows {

    private static final int MANY_CELLS = 8;

    /// Stands where bytes are no letter.
    private static final char LOST = '\uFFFD';

    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    private final Source source;
    private final List<Column> columns;
    private final int rows;

    private WrappedRows(Source source, List<Column> columns, int rows) {
        this.source = source;
        this.columns = columns;
        this.rows = rows;
    }

    /// The rows of one cell that by themselves are as wide as the names; all of one cell where the names stand in one too.
    ///
    /// @param cells the number of cells of each row with fewer than there are names
    static BitSet find(
            Source source,
            Reading reading,
            List<Column> columns,
            int rows,
            Map<Integer, Integer> cells,
            HeaderFinder headers) {
        WrappedRows all = new WrappedRows(source, columns, rows);
        BitSet found = new BitSet();
        if (!columns.isEmpty() && all.hasNames(headers)) {
            IntStream.range(0, rows).filter(all::isOneCell).forEach(found::set);
            return found;
        }
        Dialect dialect = Dialect.of(reading.dialect().separator());
        cells.forEach((row, count) -> {
            if (count == 1 && isRow(all.line(all.text(row), dialect), reading.width())) {
                found.set(row);
            }
        });
        return found;
    }

    /// The cells of the line that stands in one cell of a row; none when it has not as many as there are columns, so that
    /// nobody knows which is which, or when it has a letter that could not be read.
    public static List<String> cells(Document document, int row) {
        Reading reading = document.reading();
        String text = document.column(0).text(row);
        if (text.indexOf(LOST) >= 0
                || !document.source().encoding().charset().newEncoder().canEncode(text)) {
            return List.of();
        }
        List<String> cells = cells(document.source(), text, reading.dialect().separator());
        int width = reading.width();
        boolean surplus = cells.size() == width + 1 && cells.getLast().isEmpty();
        List<String> own = surplus ? cells.subList(0, width) : cells;
        return width > 1 && own.size() == width ? own : List.of();
    }

    /// Whether a line has the cells of a row, and behind them at most a separator.
    private static boolean isRow(Line line, int width) {
        boolean surplus = line.fields() == width + 1 && line.start(width) == line.end(width);
        return line.fields() == width || surplus;
    }

    /// The cells of the line with quotes that stands in the only cell of a record; none when it is no such record. A few separators
    /// may stand in any text.
    static List<String> cells(Source source, CellRanges record, Dialect dialect) {
        if (record.fields() != 1 || record.isPlain(0)) {
            return List.of();
        }
        String text = record.text(0);
        List<String> cells =
                text.indexOf(dialect.quote()) < 0
                        ? List.of()
                        : cells(source, text, dialect.separator());
        return cells.size() < MANY_CELLS ? List.of() : cells;
    }

    /// The cells of the line that is the text of a cell.
    static List<String> cells(Source source, String text, String separator) {
        Line line = line(source, text, Dialect.of(separator));
        return IntStream.range(0, line.fields()).mapToObj(line::text).toList();
    }

    /// Whether known column names stand together in one cell at the top.
    private boolean hasNames(HeaderFinder headers) {
        List<String> top = new ArrayList<>(List.of(columns.getFirst().name()));
        for (int row = 0; row < Math.min(rows, HeaderFinder.LOOK_AHEAD); row++) {
            top.add(text(row));
        }
        return top.stream()
                .anyMatch(text ->
                        SEPARATORS.stream()
                                .map(separator -> line(text, Dialect.of(separator)))
                                .anyMatch(headers::knows));
    }

    private boolean isOneCell(int row) {
        return columns.stream().skip(1).allMatch(other -> other.code(row) == 0);
    }

    private String text(int row) {
        return columns.getFirst().text(row);
    }

    private Line line(String text, Dialect dialect) {
        return line(source, text, dialect);
    }

    private static Line line(Source source, String text, Dialect dialect) {
        byte[] bytes = text.getBytes(source.encoding().charset());
        return new Line(source.with(bytes), dialect).split(0, bytes.length);
    }
}
