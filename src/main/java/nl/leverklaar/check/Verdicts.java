package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Ernst;

/// What one rule says about all rows, in one column.
interface Verdicts {

    AnyRule rule();

    /// How much its findings weigh.
    default Ernst ernst() {
        return rule().ernst();
    }

    /// The column where the cursor lands, when there is one.
    Optional<Kolom> kolom();

    /// The number of findings.
    int count();

    /// Whether there is a finding in a row.
    boolean has(int row);

    /// The rows with a finding, ascending.
    int[] rows();

    /// The finding in a row that has one.
    Finding finding(int row);

    /// The findings about the file or a column as a whole, that no row can be blamed for.
    default List<Finding> general() {
        return List.of();
    }

    /// All findings: those of no row, and then in the order of the rows.
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>(general());
        Arrays.stream(rows()).forEach(row -> all.add(finding(row)));
        return all;
    }

    /// The findings as decisions, each with those that one choice settles.
    ///
    /// @param explained the columns of which is known what makes their values wrong
    default List<Decision> decisions(Set<Kolom> explained) {
        Map<Decision.Key, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : findings()) {
            byKey.computeIfAbsent(Decision.Key.of(finding, ""), _ -> new ArrayList<>())
                    .add(finding);
        }
        List<Decision> all = new ArrayList<>();
        byKey.forEach((key, of) -> {
            int[] rows = of.stream().mapToInt(Finding::row).filter(row -> row >= 0).toArray();
            all.add(
                    new Decision(
                            key,
                            of.getFirst(),
                            rule().line().excel(),
                            of.size(),
                            () -> rows,
                            () -> of));
        });
        return all;
    }
}
