package nl.leverklaar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a document back so that only the cells that were changed differ from the file that was opened.
///
/// Everything else is copied as bytes, in a row that was read in a way of its own as well, as long as the row is then read
/// as the cells of the document; else it is written by the standard. Removed rows are left out; rows set apart stay.
///
/// A column that was added here stands behind the last column with a name, once one of its cells is filled. A row gets its
/// cells in that place too, before a surplus, and the names have it wherever they come again: so each cell is read as it
/// was, and a row that has too many cells still has too many. A row with too few gets none and still has too few, unless
/// somebody said that it is whole: then it is written with its empty cells. Nothing is put behind a quote that is never
/// closed. In a file without names the added columns have none either.
public final class FaithfulWriter {

    private final Document document;
    private final Source source;
    private final Reading reading;
    private final AddedCells addedCells;
    private final List<Column> added;
    private final Places places;
    private final Reread reread;

    public FaithfulWriter(Document document) {
        this(document, AddedCells.AS_GIVEN);
    }

    /// @param addedCells says what stands in columns that the file does not have
    public FaithfulWriter(Document document, AddedCells addedCells) {
        this.document = document;
        this.source = document.source();
        this.reading = document.reading();
        this.addedCells = addedCells;
        this.added = document.columns().stream().filter(this::isWritten).toList();
        this.places = new Places(document);
        this.reread = new Reread(document, added.size(), widthOfFirst());
    }

    /// Writes the whole file.
    ///
    /// @throws CharacterCodingException when a new value has a letter that the encoding of the file does not have
    /// @throws IOException when the bytes cannot be written
    public void write(OutputStream out) throws IOException {
        Patches patches = new Patches(source, out);
        if (added.isEmpty()) {
            for (int row = 0; row < document.rows(); row++) {
                if (isChanged(row)) {
                    int start = document.start(row);
                    patch(patches, row, places.of(document.regelnummer(row), start));
                }
            }
        } else {
            patchAll(patches);
        }
        patches.finish();
    }

    private void patchAll(Patches patches) throws IOException {
        Set<Long> names = new HashSet<>();
        names.add(reading.headerRow());
        reading.skipped().repeated().forEach(record -> names.add((long) record));
        int row = 0;
        int at = source.encoding().bomLength();
        for (long record = 1; record <= reading.records(); record++) {
            Place place = places.of(record, at);
            at = place.next();
            if (names.contains(record)) {
                name(patches, place);
            } else if (row < document.rows() && document.regelnummer(row) == record) {
                patch(patches, row++, place);
            }
        }
    }

    private void patch(Patches patches, int row, Place place) throws IOException {
        if (document.state(row) == RowState.REMOVED) {
            patches.replace(place.start(), place.next(), new byte[0]);
        } else if (document.isShort(row)) {
            keep(patches, place);
        } else if (document.isEdited(row)) {
            patches.replace(place.start(), place.next(), edited(row, place).file());
        } else if (document.otherNames(row) == place.record()) {
            name(patches, place);
        } else if (!endsOpen(place, row)) {
            insert(patches, place, more(row));
        }
    }

    private boolean isChanged(int row) {
        return document.isEdited(row) || document.state(row) == RowState.REMOVED;
    }

    /// The names with more of them. Names that stand in one cell get a cell each.
    private void name(Patches patches, Place place) throws IOException {
        List<String> more = added.stream().map(Column::name).toList();
        RecordCopy.Written written =
                place.fields() < reading.width()
                        ? byStandard(place, allNames(more))
                        : inserted(place, more).orElse(byStandard(place, with(more, place)));
        patches.replace(place.start(), place.next(), written.file());
    }

    private List<String> allNames(List<String> more) {
        Stream<String> names = document.columns().stream().limit(reading.width()).map(Column::name);
        return Stream.concat(names, more.stream()).toList();
    }

    /// A row with more cells; one that would be read as others stays as it is, and is too short then.
    private void insert(Patches patches, Place place, List<String> more) throws IOException {
        Optional<RecordCopy.Written> written = inserted(place, more);
        if (written.isPresent()) {
            patches.replace(place.start(), place.next(), written.get().file());
        } else {
            keep(patches, place);
        }
    }

    /// A record with more cells, unless it is odd and would be read as other cells than these.
    private Optional<RecordCopy.Written> inserted(Place place, List<String> more)
            throws CharacterCodingException {
        RecordCopy.Written written = RecordCopy.with(source, place, reading.width(), more);
        boolean read =
                !place.odd() || reread.gives(written.read(), place.next(), with(more, place));
        return read ? Optional.of(written) : Optional.empty();
    }

    private List<String> with(List<String> more, Place place) {
        List<String> texts = place.texts();
        texts.addAll(reading.width(), more);
        return texts;
    }

    /// A record that stays as it is, in a file of which other rows become wider: then it has too few cells. Where it would have
    /// enough of them, read in another way, it is written by the standard.
    private void keep(Patches patches, Place place) throws IOException {
        List<String> texts = place.texts();
        if (!added.isEmpty() && !reread.gives(place, texts)) {
            patches.replace(place.start(), place.next(), byStandard(place, texts).file());
        }
    }

    private RecordCopy.Written byStandard(Place place, List<String> texts)
            throws CharacterCodingException {
        List<RecordCopy.Cell> cells = texts.stream().map(RecordCopy.Cell::added).toList();
        return RecordCopy.of(source, place, cells, reading.dialect());
    }

    private RecordCopy.Written edited(int row, Place place) throws CharacterCodingException {
        List<RecordCopy.Cell> cells = cells(row, place);
        boolean same =
                cells.size() == place.fields() && cells.stream().allMatch(RecordCopy.Cell::same);
        RecordCopy.Written written = RecordCopy.of(source, place, cells);
        List<String> texts = cells.stream().map(RecordCopy.Cell::text).toList();
        return same || !place.odd() || reread.gives(written.read(), place.next(), texts)
                ? written
                : RecordCopy.of(source, place, cells, reading.dialect());
    }

    private List<RecordCopy.Cell> cells(int row, Place place) {
        boolean open = isOpen(place, row);
        int count = open ? openCells(row, place) : cellCount(row, place);
        List<RecordCopy.Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(cell(row, i, place));
        }
        if (count >= reading.width()
                && (!endsOpen(place, row) || count > place.fields() || isGiven(row))) {
            List<RecordCopy.Cell> more = more(row).stream().map(RecordCopy.Cell::added).toList();
            cells.addAll(reading.width(), more);
        }
        int last = place.fields() - 1;
        if (open && cells.getLast().from() != last) {
            cells.replaceAll(cell -> cell.from() == last ? cell.anew() : cell);
        }
        return cells;
    }

    private RecordCopy.Cell cell(int row, int position, Place place) {
        String now = document.column(position).text(row);
        return position < place.fields()
                ? new RecordCopy.Cell(now, position, place.ranges().text(position).equals(now))
                : RecordCopy.Cell.added(now);
    }

    /// How many cells of the file a row has now: empty ones behind the last column stay, but a surplus that was taken away
    /// goes; and a row with too few is whole once somebody looked after it.
    private int cellCount(int row, Place place) {
        int cells = Math.max(1, document.cells(row));
        for (int i = cells; i < place.fields(); i++) {
            if (!place.ranges().text(i).isEmpty()) {
                return cells;
            }
        }
        return Math.max(cells, place.fields());
    }

    /// Whether the file ends in the last cell of a row, inside quotes, and that cell was not changed.
    private boolean isOpen(Place place, int row) {
        int last = place.fields() - 1;
        return place.record() == reading.unclosedRow()
                && place.ranges().text(last).equals(document.column(last).text(row));
    }

    /// Whether what is put behind the last column of a row would be part of a cell that is never closed.
    private boolean endsOpen(Place place, int row) {
        return place.fields() <= reading.width() && isOpen(place, row);
    }

    /// How many cells of the file an open row has: those it had, unless somebody gave it more.
    private int openCells(int row, Place place) {
        int count = isGiven(row) ? reading.width() : 0;
        for (int i = place.fields(); i < document.sourceColumns(); i++) {
            count = document.column(i).code(row) != 0 ? Math.max(count, i + 1) : count;
        }
        return Math.max(count, place.fields());
    }

    /// Whether somebody filled an added cell of a row.
    private boolean isGiven(int row) {
        return added.stream().anyMatch(column -> column.code(row) != 0);
    }

    private List<String> more(int row) {
        return added.stream().map(column -> addedCells.text(column, row)).toList();
    }

    private boolean isWritten(Column column) {
        if (column.position() < document.sourceColumns() || !addedCells.holds(column)) {
            return false;
        }
        for (int row = 0; row < document.rows(); row++) {
            if (column.code(row) != 0 && document.state(row) != RowState.REMOVED) {
                return true;
            }
        }
        return false;
    }

    private int widthOfFirst() {
        if (reading.records() == 0) {
            return 0;
        }
        int fields = places.of(1, source.encoding().bomLength()).fields();
        boolean names = reading.headerRow() == 1;
        boolean whole = document.rowOf(1) == 0 && !document.isShort(0);
        int now = whole ? Math.max(fields, reading.width()) : fields;
        return names || whole ? now + added.size() : now;
    }
}
