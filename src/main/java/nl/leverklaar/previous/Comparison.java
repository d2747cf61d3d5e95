package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import org.jspecify.annotations.Nullable;

/// A file of now held against what was delivered earlier, counted row by row so that an edit costs its own rows only.
///
/// The *month* of the file is the latest one in it that is more than some stray rows; it is compared with the latest
/// earlier month before that, or with an earlier delivery of the month itself when there is none. A row that is set apart
/// is in the file all the same: a child is gone only when no row has it any more.
public final class Comparison {

    private static final String NEW = "N";

    private final Table table;
    private final TableCells cells;
    private final Earlier earlier;
    private final YearMonth latest;
    private final Months months = new Months();
    private final Map<YearMonth, BitSet> newRows = new HashMap<>();
    private final Presence presence;
    private final Doubles doubles = new Doubles();
    private final LongCounts unplaced = new LongCounts();
    private Contents contents = Contents.NONE;
    private Contents ofAnyMonth = Contents.NONE;
    private Contents before = Contents.NONE;
    private @Nullable Children children;

    /// @param latest the latest month that a file can be about; a later one in a cell is a mistake
    public Comparison(Table table, Earlier earlier, YearMonth latest) {
        this.table = table;
        this.cells = new TableCells(table);
        this.earlier = earlier;
        this.latest = latest;
        this.presence = new Presence(earlier);
        for (int row = 0; row < table.document().rows(); row++) {
            enter(row);
        }
    }

    /// Counts a row as it is now.
    public void enter(int row) {
        if (!isIn(row)) {
            return;
        }
        Optional<YearMonth> month = cells.tijdvak(row);
        month.ifPresent(of -> {
            months.add(of);
            if (isNew(row)) {
                newRows.computeIfAbsent(of, _ -> new BitSet()).set(row);
                earlier.series(cells, row, of)
                        .ifPresent(key -> doubles.enter(key, earlier.kind(cells, row)));
            }
            presence.enter(earlier.number(cells, row, of));
        });
        if (isUnplaced(row, month)) {
            unplaced.add(earlier.kind(cells, row));
        }
        long hash = Contents.ofAnyMonth(cells, row);
        ofAnyMonth = ofAnyMonth.plus(hash);
        contents = contents.plus(Contents.ofMonth(hash, cells, row));
        if (children != null && children.counts(month)) {
            enter(children, row);
        }
    }

    private void enter(Children counted, int row) {
        if (table.document().isSkewed(row)) {
            mentioned(row).forEach(person -> counted.mention(person, 1));
        } else {
            counted.enter(cells, row, isDelivered(row));
        }
    }

    private void leave(Children counted, int row) {
        if (table.document().isSkewed(row)) {
            mentioned(row).forEach(person -> counted.mention(person, -1));
        } else {
            counted.leave(cells, row, isDelivered(row));
        }
    }

    /// Who has a BSN in a row, in whatever cell.
    private IntStream mentioned(int row) {
        return table.document().columns().stream()
                .mapToInt(column -> earlier.withBsn(column.hash(column.code(row))))
                .filter(person -> person >= 0);
    }

    /// Takes back a row that was counted, before it changes.
    public void leave(int row) {
        if (!isIn(row)) {
            return;
        }
        Optional<YearMonth> month = cells.tijdvak(row);
        month.ifPresent(of -> {
            months.remove(of);
            if (isNew(row)) {
                newRows.computeIfPresent(of, (_, rows) -> without(rows, row));
                earlier.series(cells, row, of)
                        .ifPresent(key -> doubles.leave(key, earlier.kind(cells, row)));
            }
            presence.leave(earlier.number(cells, row, of));
        });
        if (isUnplaced(row, month)) {
            unplaced.remove(earlier.kind(cells, row));
        }
        long hash = Contents.ofAnyMonth(cells, row);
        ofAnyMonth = ofAnyMonth.minus(hash);
        contents = contents.minus(Contents.ofMonth(hash, cells, row));
        if (children != null && children.counts(month)) {
            leave(children, row);
        }
    }

    /// A correction is of an earlier month, and no row of now of which the month is wrong.
    private boolean isNew(int row) {
        return table.canonical(Kolom.REGELSOORT, row).equals(NEW);
    }

    /// Whether a row may be an earlier one that it is not found by, because a cell of its key cannot be right.
    private boolean isUnplaced(int row, Optional<YearMonth> month) {
        return isNew(row)
                && (month.isEmpty() || !cells.hasPlace(row) && isUnknown(row, month.get()));
    }

    private boolean isUnknown(int row, YearMonth month) {
        return earlier.number(cells, row, month) < 0;
    }

    private static @Nullable BitSet without(BitSet rows, int row) {
        rows.clear(row);
        return rows.isEmpty() ? null : rows;
    }

    private boolean isIn(int row) {
        return table.document().state(row) != RowState.REMOVED;
    }

    private boolean isDelivered(int row) {
        return table.document().state(row) == RowState.INCLUDED;
    }

    /// The digest of the file, as long as nothing of it is changed or left out.
    public Optional<String> untouched() {
        Document document = table.document();
        return document.isEdited() || document.rowsIn(RowState.INCLUDED) < document.rows()
                ? Optional.empty()
                : Optional.of(document.source().sha256Hex());
    }

    /// What the file delivers now.
    public Contents contents() {
        return contents;
    }

    /// The month of the file; nothing when no row says it.
    public Optional<YearMonth> month() {
        return Optional.ofNullable(now());
    }

    private @Nullable YearMonth now() {
        return months.last(latest).orElse(null);
    }

    private @Nullable YearMonth before() {
        YearMonth now = now();
        if (now == null) {
            return null;
        }
        return earlier.monthBefore(now).orElse(earlier.months().contains(now) ? now : null);
    }

    /// Whether there are rows of a month.
    public boolean has(YearMonth month) {
        return months.contains(month);
    }

    /// How many different children the month of the file has.
    public int children() {
        return ofNow().count();
    }

    /// How many different children the month before has.
    public int childrenBefore() {
        return ofNow().countBefore();
    }

    /// How many children are not in the month before.
    public int newChildren() {
        return ofNow().newcomers();
    }

    /// The children of the month before that no row has any more, and whose contract had not ended. Who has a row of a month
    /// that the file is not about, or two of the same month, is not gone: that month is what is asked about.
    public List<EarlierPerson> goneChildren() {
        return gone().stream().mapToObj(earlier::person).toList();
    }

    private BitSet gone() {
        BitSet gone = ofNow().gone();
        gone.stream().filter(doubles::has).forEach(gone::clear);
        if (!gone.isEmpty()) {
            gone.andNot(ofStrayMonths((_, _) -> true));
        }
        return gone;
    }

    /// The children that have a row of a month that the file is not about.
    private BitSet ofStrayMonths(BiPredicate<Integer, YearMonth> wanted) {
        BitSet children = new BitSet();
        newRows.forEach((month, rows) -> {
            if (!months.isOwn(month)) {
                rows.stream()
                        .filter(row -> wanted.test(row, month))
                        .map(row -> earlier.kind(cells, row))
                        .filter(kind -> kind >= 0)
                        .forEach(children::set);
            }
        });
        return children;
    }

    /// The month and the one before in numbers; nothing when there is no month to compare with.
    public Optional<Compared> numbers() {
        YearMonth now = now();
        YearMonth last = before();
        if (now == null || last == null) {
            return Optional.empty();
        }
        Children of = ofNow();
        return Optional.of(
                new Compared(
                        now,
                        last,
                        of.count(),
                        of.countBefore(),
                        of.newcomers(),
                        gone().cardinality(),
                        of.totals(),
                        earlier.totals(last)));
    }

    /// Whether each row is one of the month before and the other way round, but for the month.
    public boolean repeatsMonthBefore() {
        ofNow();
        YearMonth last = before();
        return last != null && !has(last) && !before.isEmpty() && before.equals(ofAnyMonth);
    }

    /// The earlier rows that the file no longer has, of months that are in it as a whole. Those of a child with a row that may
    /// be one of them, but for a cell of its key, are not told: that cell is what is asked about.
    public List<EarlierRow> absentRows() {
        List<Integer> absent = presence.absent(months.all());
        if (absent.isEmpty()) {
            return List.of();
        }
        BitSet strays = ofStrayMonths(this::isUnknown);
        return absent.stream()
                .filter(row -> !isElsewhere(earlier.rows().kind(row), strays))
                .map(earlier::row)
                .toList();
    }

    private boolean isElsewhere(int kind, BitSet strays) {
        return doubles.has(kind) || unplaced.has(kind) || strays.get(kind);
    }

    /// The children of the month of now, counted anew when an edit made it another month.
    private Children ofNow() {
        YearMonth now = now();
        YearMonth last = before();
        Children counted = children;
        if (counted == null || !counted.isAbout(now, last)) {
            counted = new Children(earlier, now, last);
            before = last == null ? Contents.NONE : earlier.contents(last);
            for (int row = 0; row < table.document().rows(); row++) {
                if (isIn(row) && counted.counts(cells.tijdvak(row))) {
                    enter(counted, row);
                }
            }
            children = counted;
        }
        return counted;
    }
}
