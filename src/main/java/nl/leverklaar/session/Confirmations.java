package nl.leverklaar.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.Findings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.ValueRule;

/// The groups of warnings that a person lets stand, and why.
///
/// A person confirms what they saw. When another row comes to the group, or a confirmed row gets other values where the rule
/// looks, the group asks again.
final class Confirmations {

    /// What a person saw when they confirmed.
    ///
    /// @param rows the rows, ascending
    /// @param values what stood in each of them where the rule looks
    /// @param whole what was said of the file as a whole
    private record Confirmed(
            Reden reden, int[] rows, long[] values, Set<Map<String, String>> whole) {

        boolean has(int row, long value) {
            int at = Arrays.binarySearch(rows, row);
            return at >= 0 && values[at] == value;
        }
    }

    private final Map<Decision.Key, Confirmed> confirmed = new LinkedHashMap<>();

    void confirm(Decision decision, Reden reden, Table table) {
        if (!decision.isConfirmable()) {
            throw new IllegalArgumentException(decision.code() + " cannot be confirmed");
        }
        int[] rows = decision.rows();
        long[] values = values(decision, rows, table);
        confirmed.put(decision.key(), new Confirmed(reden, rows, values, whole(decision)));
    }

    void unconfirm(Decision decision) {
        confirmed.remove(decision.key());
    }

    boolean isEmpty() {
        return confirmed.isEmpty();
    }

    /// Why a group may stand; nothing when it was not confirmed as it is now.
    Optional<Reden> reason(Decision decision, Table table) {
        return Optional.ofNullable(confirmed.get(decision.key()))
                .filter(seen -> wasSeen(decision, seen, table))
                .map(Confirmed::reden);
    }

    /// Whether a person saw what a rule says of a row, as the row is now, and let it stand.
    boolean has(AnyRule rule, Optional<Kolom> kolom, int row, Table table) {
        Confirmed seen = confirmed.get(Decision.Key.ofWarning(rule, kolom));
        return seen != null && seen.has(row, value(columns(rule, kolom), row, table));
    }

    /// What stands between these findings and a delivery.
    ///
    /// @param rows how many rows would be delivered
    Gate gate(Findings findings, Table table, int rows) {
        List<Decision> fouten = new ArrayList<>();
        List<Decision> unconfirmed = new ArrayList<>();
        for (Decision decision : findings.decisions()) {
            if (decision.ernst() == Ernst.FOUT) {
                fouten.add(decision);
            } else if (decision.ernst() == Ernst.WAARSCHUWING
                    && reason(decision, table).isEmpty()) {
                unconfirmed.add(decision);
            }
        }
        int notChecked = findings.notChecked().size();
        return new Gate(findings.isNotCheckable(), fouten, unconfirmed, notChecked, rows);
    }

    private static boolean wasSeen(Decision decision, Confirmed seen, Table table) {
        int[] rows = decision.rows();
        long[] values = values(decision, rows, table);
        return IntStream.range(0, rows.length).allMatch(i -> seen.has(rows[i], values[i]))
                && seen.whole().containsAll(whole(decision));
    }

    private static long[] values(Decision decision, int[] rows, Table table) {
        Set<Kolom> columns = columns(decision.rule(), decision.kolom());
        return Arrays.stream(rows).mapToLong(row -> value(columns, row, table)).toArray();
    }

    /// Where a rule looks.
    private static Set<Kolom> columns(AnyRule rule, Optional<Kolom> kolom) {
        Set<Kolom> columns = new LinkedHashSet<>();
        if (!(rule instanceof ValueRule)) {
            columns.addAll(List.of(rule.line().columns()));
        }
        kolom.ifPresent(columns::add);
        return columns;
    }

    private static long value(Set<Kolom> columns, int row, Table table) {
        long value = 0;
        for (Kolom kolom : columns) {
            value = value * 31 + table.hash(kolom, row);
        }
        return value;
    }

    private static Set<Map<String, String>> whole(Decision decision) {
        return decision.rows().length > 0
                ? Set.of()
                : decision.findings().stream()
                        .map(Finding::details)
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
