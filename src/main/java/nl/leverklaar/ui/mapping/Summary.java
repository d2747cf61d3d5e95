package nl.leverklaar.ui.mapping;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// What a file is about, in a few numbers that a person can recognise.
///
/// @param rows the rows that would be delivered
/// @param months the months they are about, each with its number of rows
/// @param locations how many different LRK numbers
/// @param children how many different children
/// @param hours the sum of the hours, as far as they can be read
/// @param amount the sum of the costs, as far as they can be read
public record Summary(
        int rows,
        SortedMap<YearMonth, Integer> months,
        int locations,
        int children,
        BigDecimal hours,
        BigDecimal amount) {

    /// Counts a whole table.
    public static Summary of(Table table) {
        Map<String, Integer> months = new HashMap<>();
        Set<String> locations = new HashSet<>();
        Set<Long> children = new HashSet<>();
        BigDecimal hours = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        int rows = 0;
        for (int row = 0; row < table.document().rows(); row++) {
            if (table.document().state(row) != RowState.INCLUDED) {
                continue;
            }
            rows++;
            months.merge(table.canonical(Kolom.TIJDVAK, row), 1, Integer::sum);
            locations.add(table.canonical(Kolom.LRK_NUMMER, row));
            if (namesChild(table, row)) {
                children.add(child(table, row));
            }
            hours = hours.add(number(table, Kolom.UREN, row));
            amount = amount.add(number(table, Kolom.KOSTEN, row));
        }
        locations.remove("");
        return new Summary(rows, months(months), locations.size(), children.size(), hours, amount);
    }

    /// The month that the delivery is announced with: the latest one.
    public Optional<YearMonth> month() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
    }

    /// The month that most rows are about: what a person calls the month of the file.
    public Optional<YearMonth> mainMonth() {
        return months.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /// Whether a row has a child at all; one whose cells all stand in one has none yet.
    private static boolean namesChild(Table table, int row) {
        return !table.isEmpty(Kolom.KIND_BSN, row) || !table.isEmpty(Kolom.KIND_ACHTERNAAM, row);
    }

    /// A child is its BSN, or else its name and birth date.
    private static long child(Table table, int row) {
        return table.isEmpty(Kolom.KIND_BSN, row)
                ? table.hash(Kolom.KIND_ACHTERNAAM, row) * 31
                        + table.hash(Kolom.KIND_VOORLETTERS, row) * 17
                        + table.hash(Kolom.KIND_GEBOORTEDATUM, row)
                : table.hash(Kolom.KIND_BSN, row);
    }

    private static BigDecimal number(Table table, Kolom kolom, int row) {
        return table.meanings(kolom)
                .filter(read -> read.state(read.column().code(row)) == ColumnMeanings.State.KNOWN)
                .map(read -> read.value(read.column().code(row)))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .orElse(BigDecimal.ZERO);
    }

    private static SortedMap<YearMonth, Integer> months(Map<String, Integer> texts) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        texts.forEach((text, rows) -> {
            if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                months.put(YearMonth.parse(text), rows);
            }
        });
        return months;
    }
}
