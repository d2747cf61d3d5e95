package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER_GOB;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Every location of the organisation has children in the file.
///
/// Where none of them is in it, it is the file of another organisation or its numbers are wrong, which others say.
@Rule(code = "BRD-15", ernst = Ernst.WAARSCHUWING)
public final class LocatieOntbreekt implements FileRule {

    private final SortedSet<String> own;

    /// @param own the LRK numbers of the organisation's own locations
    public LocatieOntbreekt(Set<String> own) {
        this.own = new TreeSet<>(own);
    }

    @Override
    public void judge(Table table, FileReport report) {
        if (own.isEmpty() || table.meanings(LRK_NUMMER).isEmpty()) {
            return;
        }
        Set<String> found = new HashSet<>();
        for (Kolom kolom : List.of(LRK_NUMMER, LRK_NUMMER_GOB)) {
            table.meanings(kolom).ifPresent(read -> addNumbers(read, found));
        }
        if (!Collections.disjoint(own, found)) {
            own.stream()
                    .filter(number -> !found.contains(number))
                    .filter(number -> !table.fill().gob().equals(Optional.of(number)))
                    .forEach(number -> report.file(Map.of("naam", number)));
        }
    }

    private static void addNumbers(ColumnMeanings read, Set<String> found) {
        for (int code = 0; code < read.column().size(); code++) {
            if (read.column().uses(code) > 0 && read.state(code) == ColumnMeanings.State.KNOWN) {
                found.add(read.canonical(code));
            }
        }
    }
}
