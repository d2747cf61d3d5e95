package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.ColumnRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;

/// What the rules find in a table, as it is now. Complete: no number of findings is too large.
///
/// It is a view on the verdicts of a [Checker] and costs nothing to make; a [Finding] is made when it is asked for. Rows
/// set apart and removed have no findings.
public final class Findings {

    /// The rules that say that a file cannot be checked at all.
    private static final Set<String> NOT_CHECKABLE = Set.of("BST-01", "BST-02", "BST-03");

    private final List<Verdicts> verdicts;
    private final Failures failures;
    private final Map<Outside, List<String>> notAsked;

    Findings(List<Verdicts> verdicts, Failures failures, Map<Outside, List<String>> notAsked) {
        this.verdicts = verdicts;
        this.failures = failures;
        this.notAsked = notAsked;
    }

    /// The number of findings of a weight.
    public int count(Ernst ernst) {
        return counts().getOrDefault(ernst, 0);
    }

    /// The number of findings of each weight.
    public Map<Ernst, Integer> counts() {
        Map<Ernst, Integer> counts = new EnumMap<>(Ernst.class);
        for (Ernst ernst : Ernst.values()) {
            counts.put(ernst, 0);
        }
        for (Verdicts of : verdicts) {
            counts.merge(of.ernst(), of.count(), Integer::sum);
        }
        return counts;
    }

    /// Whether the file is no delivery at all, so that nothing in it could be checked.
    public boolean isNotCheckable() {
        return verdicts.stream()
                .anyMatch(of -> NOT_CHECKABLE.contains(of.rule().code()) && of.count() > 0);
    }

    /// Whether something is wrong with the file or a column that no row can be blamed for.
    public boolean hasFileFout() {
        return verdicts.stream()
                .anyMatch(of -> of.ernst() == Ernst.FOUT && !of.general().isEmpty());
    }

    /// The rules that could not be asked, and the kind of failure.
    public Map<String, String> notChecked() {
        return failures.reasons();
    }

    /// The codes of the rules that were not asked because what they compare with is not there, in the order of the
    /// catalogue. That is no failure, but it is said.
    public Map<Outside, List<String>> notAsked() {
        return notAsked;
    }

    /// Visits every finding, in the order of the catalogue and then of the rows.
    public void each(Consumer<Finding> visitor) {
        verdicts.forEach(of -> of.findings().forEach(visitor));
    }

    /// The findings in one row, the heaviest first.
    public List<Finding> ofRow(int row) {
        List<Finding> found = new ArrayList<>();
        verdicts.stream().filter(of -> of.has(row)).forEach(of -> found.add(of.finding(row)));
        found.sort(Comparator.comparing(Finding::ernst));
        return found;
    }

    /// The weight of the heaviest finding in a cell.
    public Optional<Ernst> worst(int row, Kolom kolom) {
        return verdicts.stream()
                .filter(of -> of.kolom().filter(kolom::equals).isPresent() && of.has(row))
                .map(of -> of.ernst())
                .min(Comparator.naturalOrder());
    }

    /// The rows with at least one finding of a weight.
    public BitSet rowsWith(Ernst ernst) {
        return rows(of -> of.ernst() == ernst);
    }

    /// The rows with a finding of one rule in one column.
    public BitSet rowsWith(String code, Optional<Kolom> kolom) {
        return rows(of -> of.rule().code().equals(code) && of.kolom().equals(kolom));
    }

    /// The rows with a finding of a weight in one column.
    public BitSet rowsWith(Ernst ernst, Kolom kolom) {
        return rows(of -> of.ernst() == ernst && of.kolom().filter(kolom::equals).isPresent());
    }

    /// The rows that cannot be delivered as they are: with a fout, or a value of which one reading must still be chosen.
    public BitSet rowsBlocked() {
        BitSet blocked = rowsWith(Ernst.FOUT);
        verdicts.stream()
                .filter(of -> !of.rule().line().confirmable())
                .forEach(of -> Arrays.stream(of.rows()).forEach(blocked::set));
        return blocked;
    }

    /// What a person has to decide: the heaviest first, and among equals what settles most.
    public List<Decision> decisions() {
        List<Decision> found = new ArrayList<>();
        Set<Kolom> explained = explained();
        verdicts.stream()
                .filter(of -> of.count() > 0)
                .forEach(of -> found.addAll(of.decisions(explained)));
        List<Decision> all = Decision.byCause(found);
        all.sort(
                Comparator.comparing(Decision::ernst)
                        .thenComparing(Comparator.comparingInt(Decision::count).reversed())
                        .thenComparing(Decision::code));
        return all;
    }

    /// The columns of which a rule says what makes their values wrong.
    private Set<Kolom> explained() {
        return verdicts.stream()
                .filter(of -> of.rule() instanceof ColumnRule)
                .flatMap(of -> of.findings().stream())
                .flatMap(of -> of.kolom().stream())
                .collect(Collectors.toSet());
    }

    private BitSet rows(Predicate<Verdicts> wanted) {
        BitSet found = new BitSet();
        for (Verdicts of : verdicts) {
            if (wanted.test(of)) {
                for (int row : of.rows()) {
                    found.set(row);
                }
            }
        }
        return found;
    }
}
