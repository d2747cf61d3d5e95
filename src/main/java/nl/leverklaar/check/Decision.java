package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.ColumnRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.ValueRule;

/// Findings of the same rule, column, cause and possible repair, which one choice of a person settles.
public final class Decision {

    /// What makes two findings the same decision.
    ///
    /// @param code the code of the rule
    /// @param kolom the column, when it is about one
    /// @param cause the value or the kind of repair they share; it may hold a value of a cell and is not for logs
    public record Key(String code, Optional<Kolom> kolom, String cause) {

        /// No value of a cell, because that has no line end at its end.
        private static final String MISPLACED = "misplaced\n";

        /// A wrong value that needs a person is a decision of its own; what is certain, or only wants a look, is one
        /// decision for the whole column.
        static Key of(Finding finding, String value) {
            boolean own =
                    finding.rule() instanceof ValueRule
                            && finding.rule().line().perValue()
                            && finding.herstel() != Herstel.ZEKER;
            boolean one =
                    !(finding.rule() instanceof ValueRule) && !finding.rule().line().perValue();
            if (finding.ernst() != Ernst.FOUT || one) {
                return ofWarning(finding.rule(), finding.kolom());
            }
            return new Key(finding.code(), finding.kolom(), own ? value : repair(finding));
        }

        /// Leaving a row of the file out is another choice than writing it in another way.
        private static String repair(Finding finding) {
            boolean leavesOut =
                    finding.rule() instanceof FileRule
                            && finding.repairs().stream()
                                    .limit(1)
                                    .anyMatch(of -> of.state().isPresent());
            return finding.herstel().key() + (leavesOut ? " weg" : "");
        }

        /// What a rule says in a column that a person may let stand, however many its causes.
        public static Key ofWarning(AnyRule rule, Optional<Kolom> kolom) {
            return new Key(rule.code(), kolom, "");
        }

        /// All values of a column that are wrong for a cause they share.
        static Key ofMisplaced(Finding finding) {
            return new Key(finding.code(), finding.kolom(), MISPLACED);
        }

        private boolean isMisplaced() {
            return cause.equals(MISPLACED);
        }
    }

    /// Those about what a spreadsheet did; a trace of one tells nothing where no value was changed, because software
    /// leaves it on purpose too.
    public static List<Decision> byExcel(List<Decision> decisions) {
        boolean damaged = decisions.stream().anyMatch(of -> of.excel() == Excel.SCHADE);
        return damaged
                ? decisions.stream().filter(of -> of.excel() != Excel.NIET).toList()
                : List.of();
    }

    /// Each cause together with the values it explains.
    static List<Decision> byCause(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.rule() instanceof ColumnRule) {
                all.add(decision.with(decisions.stream().filter(decision::isCauseOf).toList()));
            } else if (!decision.key.isMisplaced()) {
                all.add(decision);
            }
        }
        return all;
    }

    private final Key key;
    private final Ernst ernst;
    private final Finding first;
    private final Excel excel;
    private final int count;
    private final Supplier<int[]> rows;
    private final Supplier<List<Finding>> findings;

    Decision(
            Key key,
            Finding first,
            Excel excel,
            int count,
            Supplier<int[]> rows,
            Supplier<List<Finding>> findings) {
        this(key, first.ernst(), first, excel, count, rows, findings);
    }

    private Decision(
            Key key,
            Ernst ernst,
            Finding first,
            Excel excel,
            int count,
            Supplier<int[]> rows,
            Supplier<List<Finding>> findings) {
        this.key = key;
        this.ernst = ernst;
        this.first = first;
        this.excel = excel;
        this.count = count;
        this.rows = rows;
        this.findings = findings;
    }

    private boolean isCauseOf(Decision other) {
        return other.key.isMisplaced() && other.kolom().equals(kolom());
    }

    /// The same with all that it is the cause of, which weighs as before.
    private Decision with(List<Decision> explained) {
        List<Decision> all = new ArrayList<>(List.of(this));
        all.addAll(explained);
        return new Decision(
                key,
                all.stream().map(Decision::ernst).min(Comparator.naturalOrder()).orElse(ernst),
                first,
                excel,
                all.stream().mapToInt(Decision::count).sum(),
                () ->
                        all.stream()
                                .flatMapToInt(of -> Arrays.stream(of.rows()))
                                .sorted()
                                .distinct()
                                .toArray(),
                () ->
                        all.stream()
                                .flatMap(of -> of.findings().stream())
                                .sorted(Comparator.comparingInt(Finding::row))
                                .toList());
    }

    /// The same but for some rows, when others are left.
    Optional<Decision> without(BitSet explained) {
        int[] left = Arrays.stream(rows()).filter(row -> !explained.get(row)).toArray();
        if (left.length == count) {
            return Optional.of(this);
        }
        List<Finding> some = findings().stream().filter(of -> !explained.get(of.row())).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Decision(
                                key,
                                ernst,
                                some.getFirst(),
                                excel,
                                left.length,
                                () -> left,
                                () -> some));
    }

    public Key key() {
        return key;
    }

    public AnyRule rule() {
        return first.rule();
    }

    public String code() {
        return first.code();
    }

    /// How much the heaviest of its findings weighs.
    public Ernst ernst() {
        return ernst;
    }

    public Optional<Kolom> kolom() {
        return key.kolom();
    }

    /// How sure the repair is that is at hand for its findings.
    public Herstel herstel() {
        return first.herstel();
    }

    /// The finding that stands first in the file, as an example of all.
    public Finding first() {
        return first;
    }

    /// Whether a spreadsheet did it.
    public Excel excel() {
        return excel;
    }

    /// Whether a person may let the findings stand with a reason.
    public boolean isConfirmable() {
        return ernst() == Ernst.WAARSCHUWING && rule().line().confirmable();
    }

    /// The number of findings.
    public int count() {
        return count;
    }

    /// The rows, ascending; none when it is about the file as a whole.
    public int[] rows() {
        return rows.get();
    }

    /// The findings themselves, in the order of the rows.
    public List<Finding> findings() {
        return findings.get();
    }
}
