package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Counting;
import nl.leverklaar.rule.Row;
import org.jspecify.annotations.Nullable;

/// Which rows a file has of each month. A correction or a withdrawal is of an earlier month by nature, so it does not tell
/// what the file is about.
final class Maanden {

    private static final Set<String> OF_EARLIER = Set.of("C", "I");

    /// A month of the file has more than one in so many of the rows of the fullest month, or lies beside one that is. Of two
    /// months of which neither is a mistake the smaller has more than a quarter of the larger, unless the organisation grew
    /// that much.
    private static final int APART = 4;

    /// Beside another month it has more than one in so many of the rows of that one.
    private static final int BESIDE = 20;

    /// The only month of a file has at least this share of its rows.
    private static final int SINGLE_PERCENT = 80;

    private static final int HUNDRED = 100;

    private final Table table;
    private final Row cursor;
    private final TreeMap<YearMonth, BitSet> rows = new TreeMap<>();
    private final TreeMap<YearMonth, Integer> ofEarlier = new TreeMap<>();

    private Maanden(Table table) {
        this.table = table;
        this.cursor = new Row(table, 0, TIJDVAK);
        for (int row = 0; row < table.document().rows(); row++) {
            enter(row);
        }
    }

    /// The months between the first and the last of a year of which there is no row; none in a file of one month.
    ///
    /// @param now the latest month a file can be about
    NavigableSet<YearMonth> missing(YearMonth now) {
        NavigableSet<YearMonth> missing = new TreeSet<>();
        NavigableSet<YearMonth> months = own(now);
        for (YearMonth month : months) {
            YearMonth next = months.higher(month);
            if (next != null && next.getYear() == month.getYear()) {
                addBetween(month, next, missing);
            }
        }
        return missing;
    }

    private void addBetween(YearMonth from, YearMonth to, Set<YearMonth> missing) {
        for (YearMonth month = from.plusMonths(1);
                month.isBefore(to);
                month = month.plusMonths(1)) {
            if (!ofEarlier.containsKey(month)) {
                missing.add(month);
            }
        }
    }

    /// The rows of a month that the file is not about.
    ///
    /// @param now the latest month a file can be about
    BitSet strays(YearMonth now) {
        Set<YearMonth> own = own(now);
        BitSet strays = new BitSet();
        rows.headMap(now, true)
                .forEach((month, of) -> {
                    if (!own.contains(month)) {
                        strays.or(of);
                    }
                });
        return strays;
    }

    /// The months that the file is about.
    private NavigableSet<YearMonth> own(YearMonth now) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        rows.headMap(now, true).forEach((month, of) -> counts.put(month, of.cardinality()));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        long all = counts.values().stream().mapToLong(count -> count).sum();
        int least = most * (long) HUNDRED >= all * SINGLE_PERCENT ? most : most / APART + 1;
        NavigableSet<YearMonth> own = new TreeSet<>();
        counts.forEach((month, count) -> {
            if (count >= least) {
                own.add(month);
            }
        });
        if (least < most) {
            addBeside(counts, own);
        }
        return own;
    }

    /// Adds the months that grew into the ones that are there, or came out of them.
    private static void addBeside(TreeMap<YearMonth, Integer> counts, NavigableSet<YearMonth> own) {
        for (int step : new int[] {1, -1}) {
            for (YearMonth begin : List.copyOf(own)) {
                YearMonth month = begin;
                while (isBeside(counts, month, month.plusMonths(step))) {
                    month = month.plusMonths(step);
                    own.add(month);
                }
            }
        }
    }

    private static boolean isBeside(
            TreeMap<YearMonth, Integer> counts, YearMonth month, YearMonth next) {
        return counts.getOrDefault(next, 0) * (long) BESIDE > counts.getOrDefault(month, 0);
    }

    private void enter(int row) {
        month(row)
                .ifPresent(month -> {
                    if (isOfEarlier(row)) {
                        ofEarlier.merge(month, 1, Integer::sum);
                    } else {
                        rows.computeIfAbsent(month, _ -> new BitSet()).set(row);
                    }
                });
    }

    private void leave(int row) {
        month(row)
                .ifPresent(month -> {
                    if (isOfEarlier(row)) {
                        ofEarlier.computeIfPresent(
                                month, (_, count) -> count == 1 ? null : count - 1);
                    } else {
                        rows.computeIfPresent(month, (_, of) -> without(of, row));
                    }
                });
    }

    private static @Nullable BitSet without(BitSet of, int row) {
        of.clear(row);
        return of.isEmpty() ? null : of;
    }

    private Optional<YearMonth> month(int index) {
        if (!table.document().counts(index)) {
            return Optional.empty();
        }
        Row row = cursor.move(index, TIJDVAK);
        return row.isKnown(TIJDVAK) ? Optional.of(row.tijdvak()) : Optional.empty();
    }

    private boolean isOfEarlier(int row) {
        return OF_EARLIER.contains(table.canonical(REGELSOORT, row));
    }

    /// Counts the rows of each month.
    record Telling() implements Counting<Maanden> {

        @Override
        public Maanden of(Table table) {
            return new Maanden(table);
        }

        @Override
        public void leave(Maanden counted, int row) {
            counted.leave(row);
        }

        @Override
        public void enter(Maanden counted, int row) {
            counted.enter(row);
        }
    }
}
