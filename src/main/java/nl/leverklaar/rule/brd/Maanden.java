package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.BitSet;
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

    /// One month has the file when it has at least this share of its rows. Of two months of which neither is a mistake the
    /// smaller has more than a quarter of the larger, unless the organisation grew that much.
    private static final int LEAST_PERCENT = 80;

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
        if (single(now).isPresent()) {
            return missing;
        }
        NavigableSet<YearMonth> months = rows.headMap(now, true).navigableKeySet();
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

    /// The rows of another month in a file of one month.
    ///
    /// @param now the latest month a file can be about
    BitSet strays(YearMonth now) {
        BitSet strays = new BitSet();
        single(now)
                .ifPresent(single ->
                        rows.headMap(now, true)
                                .forEach((month, of) -> {
                                    if (!month.equals(single)) {
                                        strays.or(of);
                                    }
                                }));
        return strays;
    }

    private Optional<YearMonth> single(YearMonth now) {
        long all = rows.headMap(now, true).values().stream().mapToLong(BitSet::cardinality).sum();
        return rows.headMap(now, true).entrySet().stream()
                .filter(of -> of.getValue().cardinality() * (long) HUNDRED >= all * LEAST_PERCENT)
                .map(of -> of.getKey())
                .findFirst();
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
