package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Rows of text in columns, laid over the untouched bytes they came from.
///
/// Rows are numbered from 0 and hold data only: the header, what stands above it and empty rows are not among them. Rows
/// never move and are never taken out; one that is not delivered has another [RowState].
public final class Document {

    private final Source source;
    private final Reading reading;
    private final List<Column> columns;
    private final int[] starts;
    private final int[] records;
    private final ShortRows shortRows;
    private final AsRead totals;
    private final Map<Integer, Integer> otherNames;
    private final AsRead elsewhere;
    private final BitSet wrapped;
    private final BitSet setApart = new BitSet();
    private final BitSet removed = new BitSet();
    private final BitSet edited = new BitSet();
    private final BitSet skewed = new BitSet();
    private final BitSet total = new BitSet();
    private int counting;
    private int changes;
    private final List<DocumentListener> listeners = new ArrayList<>();

    /// @param otherNames the rows with other column names or under them, each with the row number of those names
    /// @param wrapped the rows that hold a whole line in one cell
    Document(
            Source source,
            Reading reading,
            List<Column> columns,
            int[] starts,
            int[] records,
            ShortRows shortRows,
            Map<Integer, Integer> otherNames,
            BitSet wrapped) {
        this.source = source;
        this.reading = reading;
        this.columns = new ArrayList<>(columns);
        this.starts = starts;
        this.records = records;
        this.shortRows = shortRows;
        this.counting = starts.length;
        this.totals =
                new AsRead(
                        shortRows.sourceWidth(), TotalRows.find(columns, starts.length), columns);
        this.otherNames = Map.copyOf(otherNames);
        this.elsewhere = new AsRead(shortRows.sourceWidth(), otherNames.keySet(), columns);
        this.wrapped = wrapped;
        shortRows.rows().forEach(this::refresh);
        elsewhere.rows().forEach(this::refresh);
        totals.rows().forEach(this::refresh);
        for (Column extra : extraColumns()) {
            for (int row = 0; row < rows(); row++) {
                if (extra.code(row) != 0) {
                    refresh(row);
                }
            }
        }
    }

    public Source source() {
        return source;
    }

    public Reading reading() {
        return reading;
    }

    /// The number of rows with data.
    public int rows() {
        return starts.length;
    }

    /// All columns in the order of the file, then those that were added here.
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    public Column column(int position) {
        return columns.get(position);
    }

    /// Adds an empty column that the file does not have, for values that a person gives here.
    public Column addColumn(String name) {
        Column column = new Column(name, columns.size(), source, rows());
        column.addEmpty(rows());
        column.finish();
        for (int row = 0; row < rows(); row++) {
            if (!counts(row)) {
                column.count(row, -1);
            }
        }
        columns.add(column);
        return column;
    }

    /// The number of columns that the widest row of the file has.
    public int sourceColumns() {
        return Math.toIntExact(columns.stream().filter(this::isFromSource).count());
    }

    /// The row number that a spreadsheet shows: every record counts, the header and skipped rows too.
    public long regelnummer(int row) {
        return records[row] + 1L;
    }

    /// The row of the document with a row number, or -1 when that row holds no data.
    public int rowOf(long regelnummer) {
        int found = java.util.Arrays.binarySearch(records, (int) regelnummer - 1);
        return Math.max(found, -1);
    }

    public RowState state(int row) {
        if (removed.get(row)) {
            return RowState.REMOVED;
        }
        return setApart.get(row) ? RowState.SET_APART : RowState.INCLUDED;
    }

    /// Whether a row has more or fewer cells than it should, or stands under other column names than those at the top, so that
    /// nobody knows which value belongs where.
    ///
    /// A row with too few cells or under other names stays so until one of its cells is edited, or somebody says that it is
    /// whole; one with too many until the surplus is empty.
    public boolean isSkewed(int row) {
        return skewed.get(row);
    }

    /// The row number of the other column names that a row stands under or holds itself, as long as none of its cells was
    /// edited; 0 when there are none.
    public long otherNames(int row) {
        return elsewhere.isUntouched(row, columns) ? otherNames.getOrDefault(row, 0) : 0;
    }

    /// Whether a row has fewer cells than it should and nobody looked after it.
    public boolean isShort(int row) {
        return shortRows.isShort(row, columns);
    }

    /// Whether a row holds totals and no data. It stays so until one of its cells is edited.
    public boolean isTotal(int row) {
        return total.get(row);
    }

    /// Whether a row came with too few cells, under other names or as a row of totals, edited since or not.
    public boolean wasKeptOut(int row) {
        return shortRows.rows().contains(row)
                || totals.rows().contains(row)
                || elsewhere.rows().contains(row);
    }

    /// The number of cells of a row: as it should be, or for a skewed row as it is.
    public int cells(int row) {
        if (isShort(row)) {
            return shortRows.cells(row);
        }
        int cells = sourceWidth();
        while (cells > reading.width() && columns.get(cells - 1).code(row) == 0) {
            cells--;
        }
        return cells;
    }

    /// Whether a row takes part in counting and checking: it is to be delivered, holds data, and its cells stand where they
    /// should.
    public boolean counts(int row) {
        return !setApart.get(row) && !removed.get(row) && !skewed.get(row) && !total.get(row);
    }

    /// The number of rows that take part in counting and checking.
    public int countingRows() {
        return counting;
    }

    /// Whether a row is not what the file says.
    public boolean isEdited(int row) {
        return edited.get(row);
    }

    /// Whether any row was ever changed.
    public boolean isEdited() {
        return !edited.isEmpty();
    }

    /// The number of rows in a state.
    public int rowsIn(RowState state) {
        return switch (state) {
            case INCLUDED -> rows() - setApart.cardinality() - removed.cardinality();
            case SET_APART -> setApart.cardinality();
            case REMOVED -> removed.cardinality();
        };
    }

    /// The rows that were skewed on reading or are so now, ascending.
    public BitSet skewedRows() {
        return (BitSet) skewed.clone();
    }

    /// The rows that hold a whole line in one cell, ascending; where there are more columns, until a cell of them is edited.
    public BitSet wrappedRows() {
        BitSet now = (BitSet) wrapped.clone();
        if (reading.width() > 1) {
            now.and(skewed);
        }
        return now;
    }

    /// The rows that hold totals now, ascending.
    public BitSet totalRows() {
        return (BitSet) total.clone();
    }

    /// From now on a listener is told of every change.
    public void listen(DocumentListener listener) {
        listeners.add(listener);
    }

    /// How many changes were carried out; what was derived from the document is true as long as this is the same.
    public int changes() {
        return changes;
    }

    /// Carries out one change. Only [History] calls this.
    void apply(Edit edit) {
        listeners.forEach(listener -> listener.before(edit));
        change(edit);
        changes++;
        listeners.forEach(listener -> listener.after(edit));
    }

    private void change(Edit edit) {
        switch (edit) {
            case Edit.Values(int position, int[] rows, int[] _, int[] after) -> {
                Column column = columns.get(position);
                for (int i = 0; i < rows.length; i++) {
                    column.set(rows[i], after[i], counts(rows[i]));
                    edited.set(rows[i]);
                    refresh(rows[i]);
                }
                column.forgetIndex();
            }
            case Edit.Rows(int[] rows, RowState[] _, RowState[] to) -> {
                for (int i = 0; i < rows.length; i++) {
                    int row = rows[i];
                    boolean before = counts(row);
                    setApart.set(row, to[i] == RowState.SET_APART);
                    removed.set(row, to[i] == RowState.REMOVED);
                    recount(row, before);
                }
            }
            case Edit.Whole(int[] rows, boolean whole) -> {
                for (int row : rows) {
                    shortRows.setWhole(row, whole);
                    edited.set(row);
                    refresh(row);
                }
            }
        }
    }

    /// The byte where a row begins.
    int start(int row) {
        return starts[row];
    }

    private boolean isFromSource(Column column) {
        return column.position() < sourceWidth();
    }

    private int sourceWidth() {
        return shortRows.sourceWidth();
    }

    private List<Column> extraColumns() {
        return columns.subList(Math.min(reading.width(), columns.size()), columns.size());
    }

    private void refresh(int row) {
        boolean before = counts(row);
        total.set(row, totals.isUntouched(row, columns));
        boolean astray = isOfOtherWidth(row) || elsewhere.isUntouched(row, columns);
        skewed.set(row, !total.get(row) && astray);
        recount(row, before);
    }

    private boolean isOfOtherWidth(int row) {
        boolean other = isShort(row);
        for (int i = reading.width(); i < sourceWidth() && !other; i++) {
            other = columns.get(i).code(row) != 0;
        }
        return other;
    }

    private void recount(int row, boolean before) {
        boolean now = counts(row);
        if (before != now) {
            counting += now ? 1 : -1;
            for (Column column : columns) {
                column.count(row, now ? 1 : -1);
            }
        }
    }
}
