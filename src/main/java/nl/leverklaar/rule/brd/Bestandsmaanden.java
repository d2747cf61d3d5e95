package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Table;

/// The months that a file is about: those of which it has more than some stray rows.
record Bestandsmaanden(Set<YearMonth> months) {

    /// A month has at least one in so many of the rows of the fullest.
    private static final int SHARE = 4;

    static Bestandsmaanden of(Table table) {
        TreeMap<YearMonth, Integer> rows = new TreeMap<>();
        table.meanings(TIJDVAK).ifPresent(read -> count(read, rows));
        int most = rows.values().stream().mapToInt(count -> count).max().orElse(0);
        Set<YearMonth> months = new TreeSet<>();
        rows.forEach((month, count) -> {
            if (count * (long) SHARE >= most) {
                months.add(month);
            }
        });
        return new Bestandsmaanden(months);
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
}
