package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Repair;

/// What one file rule found.
final class FileVerdicts implements Verdicts {

    private final FileRule rule;
    private final Failures failures;
    private List<Finding> findings = List.of();

    FileVerdicts(FileRule rule, Failures failures) {
        this.rule = rule;
        this.failures = failures;
    }

    @Override
    public FileRule rule() {
        return rule;
    }

    @Override
    public Optional<Kolom> kolom() {
        return Optional.empty();
    }

    @Override
    public List<Finding> findings() {
        return failures.has(rule) ? List.of() : findings;
    }

    @Override
    public int count() {
        return findings().size();
    }

    @Override
    public boolean has(int row) {
        return findings().stream().anyMatch(finding -> finding.row() == row);
    }

    @Override
    public int[] rows() {
        return findings().stream().mapToInt(Finding::row).filter(row -> row >= 0).sorted().toArray();
    }

    @Override
    public Finding finding(int row) {
        return findings().stream().filter(of -> of.row() == row).findFirst().orElseThrow();
    }

    void judge(Table table) {
        if (failures.has(rule)) {
            return;
        }
        Collector found = new Collector();
        try {
            rule.judge(table, found);
            findings = List.copyOf(found.all);
        } catch (RuntimeException e) {
            failures.add(rule, e);
            findings = List.of();
        }
    }

    private final class Collector implements FileReport {
        private final List<Finding> all = new ArrayList<>();

        @Override
        public void file(Map<String, String> details) {
            all.add(new Finding(rule, -1, Optional.empty(), List.of(), details));
        }

        @Override
        public void column(Kolom kolom, Map<String, String> details) {
            all.add(new Finding(rule, -1, Optional.of(kolom), List.of(), details));
        }

        @Override
        public void row(int row, Map<String, String> details, List<Repair> repairs) {
            all.add(new Finding(rule, row, Optional.empty(), repairs, details));
        }
    }
}
