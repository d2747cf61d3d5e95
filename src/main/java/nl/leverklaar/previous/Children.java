package nl.leverklaar.previous;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import org.jspecify.annotations.Nullable;

/// The children of the month of a file held against those of an earlier month.
final class Children {

    private final Earlier earlier;
    private final @Nullable YearMonth now;
    private final @Nullable YearMonth before;
    private final BitSet expected = new BitSet();
    private final BitSet ended = new BitSet();
    private final BitSet gone;
    private final int[] rows;
    private final Map<Integer, Integer> mentions = new HashMap<>();
    private final LongCounts unknown = new LongCounts();
    private Totals totals = Totals.NONE;
    private int present;
    private int returned;

    /// @param now the month of the file, when there is one
    /// @param before the month it is compared with, when there is one
    Children(Earlier earlier, @Nullable YearMonth now, @Nullable YearMonth before) {
        this.earlier = earlier;
        this.now = now;
        this.before = before;
        this.rows = new int[earlier.persons()];
        if (before != null) {
            earlier.rows().of(before).stream().forEach(this::expect);
        }
        this.gone = (BitSet) expected.clone();
        gone.andNot(ended);
    }

    private void expect(int row) {
        int kind = earlier.rows().kind(row);
        expected.set(kind);
        Optional<LocalDate> end = earlier.row(row).datum(Kolom.CONTRACT_EINDDATUM);
        if (now != null && end.isPresent() && end.get().isBefore(now.atDay(1))) {
            ended.set(kind);
        }
    }

    boolean isAbout(@Nullable YearMonth nowToo, @Nullable YearMonth beforeToo) {
        return Objects.equals(now, nowToo) && Objects.equals(before, beforeToo);
    }

    /// Whether rows of a month are counted. Those of the months that were delivered before are not; a row that does not say
    /// its month, or says one that is still to come, is a mistake in a row of now.
    boolean counts(Optional<YearMonth> month) {
        if (now == null || month.isEmpty() || month.get().equals(now)) {
            return true;
        }
        return month.get().isAfter(now);
    }

    /// @param delivered whether the row is in the delivery as it is now
    void enter(Cells cells, int row, boolean delivered) {
        totals = delivered ? totals.plus(cells, row) : totals;
        int kind = earlier.kind(cells, row);
        if (kind < 0) {
            unknown.add(identity(cells, row));
        } else if (rows[kind]++ == 0) {
            present++;
            returned += expected.get(kind) ? 0 : 1;
            gone.clear(kind);
        }
    }

    /// @param delivered whether the row was in the delivery
    void leave(Cells cells, int row, boolean delivered) {
        totals = delivered ? totals.minus(cells, row) : totals;
        int kind = earlier.kind(cells, row);
        if (kind < 0) {
            unknown.remove(identity(cells, row));
        } else if (--rows[kind] == 0) {
            present--;
            returned -= expected.get(kind) ? 0 : 1;
            setGone(kind);
        }
    }

    /// Somebody's BSN stands in a row of which nobody knows which cell belongs where: that person is not gone.
    ///
    /// @param times 1 for a row that comes, -1 for one that goes
    void mention(int person, int times) {
        mentions.merge(person, times, Integer::sum);
        setGone(person);
    }

    private void setGone(int person) {
        gone.set(
                person,
                expected.get(person)
                        && !ended.get(person)
                        && rows[person] == 0
                        && mentions.getOrDefault(person, 0) == 0);
    }

    /// All rows that do not say who it is are one child.
    private static long identity(Cells cells, int row) {
        long bsn = cells.bsn(Persoon.KIND, row);
        return bsn == 0 ? cells.name(Persoon.KIND, row) : bsn;
    }

    int count() {
        return present + unknown.distinct();
    }

    int countBefore() {
        return expected.cardinality();
    }

    int newcomers() {
        return returned + unknown.distinct();
    }

    Totals totals() {
        return totals;
    }

    /// The persons of the month before that no row of now has.
    BitSet gone() {
        return (BitSet) gone.clone();
    }
}
