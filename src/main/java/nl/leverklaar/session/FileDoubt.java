package nl.leverklaar.session;

import static nl.leverklaar.layout.Kolom.HOUDER_KVK;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Circumstances;

/// Why a file that can be read may still be the wrong one. It is told before anybody repairs anything, and stops nobody.
public sealed interface FileDoubt {

    /// No row is of the organisation.
    ///
    /// @param kvk the KvK number that most rows have
    record OtherOrganisation(String kvk) implements FileDoubt {}

    /// The file is about another month than the one that is delivered now.
    ///
    /// @param month what they are about
    /// @param expected the month that ended last
    record OtherMonth(YearMonth month, YearMonth expected) implements FileDoubt {}

    /// A month has many rows with at least one for so many of the commonest month.
    int MANY = 4;

    /// What is doubtful about a file as it was opened.
    static List<FileDoubt> of(Session session) {
        return of(session.table(), session.circumstances());
    }

    /// What is doubtful about a table.
    static List<FileDoubt> of(Table table, Circumstances circumstances) {
        List<FileDoubt> doubts = new ArrayList<>();
        circumstances.kvk().flatMap(own -> organisation(table, own)).ifPresent(doubts::add);
        month(table, YearMonth.from(circumstances.peildatum())).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<FileDoubt> organisation(Table table, String own) {
        Map<String, Integer> numbers = rowsOf(table, HOUDER_KVK);
        return numbers.containsKey(own)
                ? Optional.empty()
                : commonest(numbers).map(OtherOrganisation::new);
    }

    /// Who delivers at the end of a month delivers that month. A file of several months that has it among them is no other.
    private static Optional<FileDoubt> month(Table table, YearMonth now) {
        YearMonth expected = now.minusMonths(1);
        Map<String, Integer> rows = rowsOf(table, TIJDVAK);
        return commonest(rows)
                .filter(most -> !hasMany(expected, rows, most) && !hasMany(now, rows, most))
                .map(month -> new OtherMonth(YearMonth.parse(month), expected));
    }

    /// Whether a month is more than a few rows, beside those of the commonest one.
    private static boolean hasMany(YearMonth month, Map<String, Integer> rows, String most) {
        return (long) rows.getOrDefault(month.toString(), 0) * MANY >= rows.getOrDefault(most, 0);
    }

    /// How many rows have each value of a column that can be read.
    private static Map<String, Integer> rowsOf(Table table, Kolom kolom) {
        Map<String, Integer> rows = new TreeMap<>();
        table.meanings(kolom)
                .ifPresent(read -> {
                    for (int code = 0; code < read.column().size(); code++) {
                        int uses = read.column().uses(code);
                        if (uses > 0 && read.state(code) == ColumnMeanings.State.KNOWN) {
                            rows.merge(read.canonical(code), uses, Integer::sum);
                        }
                    }
                });
        return rows;
    }

    private static Optional<String> commonest(Map<String, Integer> rows) {
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
