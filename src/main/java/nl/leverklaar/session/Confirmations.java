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
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.Findings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
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
            Reden reden, int[] rows, long[] values, Set<Map<String, String>> whole) {}

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
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(seen.rows(), rows[i]);
            if (at < 0 || seen.values()[at] != values[i]) {
                return false;
            }
        }
        return seen.whole().containsAll(whole(decision));
    }

    private static long[] values(Decision decision, int[] rows, Table table) {
        Set<Kolom> columns = new LinkedHashSet<>();
        if (!(decision.rule() instanceof ValueRule)) {
            columns.addAll(List.of(decision.rule().line().columns()));
        }
        decision.kolom().ifPresent(columns::add);
        long[] values = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (Kolom kolom : columns) {
                values[i] = values[i] * 31 + table.hash(kolom, rows[i]);
            }
        }
        return values;
    }

    private static Set<Map<String, String>> whole(Decision decision) {
        return decision.rows().length > 0
                ? Set.of()
                : decision.findings().stream()
                        .map(Finding::details)
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
