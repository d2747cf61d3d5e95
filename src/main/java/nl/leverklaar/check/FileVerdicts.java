package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;

/// What one file rule found.
final class FileVerdicts implements Verdicts {

    private final Table table;
    private final FileRule rule;
    private final Failures failures;
    private final Consumer<FileReport> judging;
    private final List<Finding> general = new ArrayList<>();
    private final BitSet bad = new BitSet();

    /// @param judging has the rule judge the table
    FileVerdicts(Table table, FileRule rule, Failures failures, Consumer<FileReport> judging) {
        this.table = table;
        this.rule = rule;
        this.failures = failures;
        this.judging = judging;
    }

    @Override
    public FileRule rule() {
        return rule;
    }

    @Override
    public Optional<Kolom> kolom() {
        return Arrays.stream(rule.line().columns()).findFirst();
    }

    @Override
    public List<Finding> general() {
        return List.copyOf(general);
    }

    @Override
    public int count() {
        return general.size() + bad.cardinality();
    }

    @Override
    public boolean has(int row) {
        return row >= 0 && bad.get(row);
    }

    @Override
    public int[] rows() {
        return bad.stream().toArray();
    }

    @Override
    public Finding finding(int row) {
        return new Finding(rule, row, kolom(), rule.repairs(table, row), rule.details(table, row));
    }

    void judge() {
        general.clear();
        bad.clear();
        if (failures.has(rule)) {
            return;
        }
        try {
            judging.accept(new Collector());
        } catch (RuntimeException e) {
            failures.add(rule, e);
            general.clear();
            bad.clear();
        }
    }

    private final class Collector implements FileReport {

        @Override
        public void file(Map<String, String> details) {
            general.add(new Finding(rule, -1, Optional.empty(), List.of(), details));
        }

        @Override
        public void column(Kolom kolom, Map<String, String> details) {
            general.add(new Finding(rule, -1, Optional.of(kolom), List.of(), details));
        }

        @Override
        public void row(int row) {
            bad.set(row);
        }
    }
}
