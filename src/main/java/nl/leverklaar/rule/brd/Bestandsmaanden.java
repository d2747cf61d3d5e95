package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Table;

/// The months of a file, by how often each is written.
///
/// @param months those of which it has more than some stray rows
/// @param strays the others
record Bestandsmaanden(Set<YearMonth> months, Set<YearMonth> strays) {

    /// A month has at least one in so many of the rows of the fullest.
    private static final int SHARE = 4;

    static Bestandsmaanden of(Table table) {
        TreeMap<YearMonth, Integer> rows = new TreeMap<>();
        table.meanings(TIJDVAK).ifPresent(read -> count(read, rows));
        int most = rows.values().stream().mapToInt(count -> count).max().orElse(0);
        Bestandsmaanden all = new Bestandsmaanden(new TreeSet<>(), new TreeSet<>());
        rows.forEach((month, count) ->
                (count * (long) SHARE >= most ? all.months : all.strays).add(month));
        return all;
    }

    private static void count(ColumnMeanings read, TreeMap<YearMonth, Integer> rows) {
        for (int code = 0; code < read.column().size(); code++) {
            int uses = read.column().uses(code);
            if (uses > 0 && read.state(code) == ColumnMeanings.State.KNOWN) {
                rows.merge((YearMonth) read.value(code), uses, Integer::sum);
            }
        }
    }

    boolean has(YearMonth month) {
        return months.contains(month);
    }

    /// Whether nearly all rows tell nothing of a month, but some do: then it is no wonder that a child has none.
    boolean isStray(YearMonth month) {
        return strays.contains(month);
    }
}
