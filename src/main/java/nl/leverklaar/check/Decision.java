package nl.leverklaar.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
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

        /// A wrong value that needs a person is a decision of its own; what is certain, or only wants a look, is one
        /// decision for the whole column.
        static Key of(Finding finding, String value) {
            boolean own =
                    finding.rule() instanceof ValueRule
                            && finding.rule().line().perValue()
                            && finding.ernst() == Ernst.FOUT
                            && finding.herstel() != Herstel.ZEKER;
            String cause =
                    own ? value : finding.ernst() == Ernst.FOUT ? finding.herstel().key() : "";
            return new Key(finding.code(), finding.kolom(), cause);
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

    private final Key key;
    private final Finding first;
    private final int count;
    private final Supplier<int[]> rows;
    private final Supplier<List<Finding>> findings;

    Decision(
            Key key,
            Finding first,
            int count,
            Supplier<int[]> rows,
            Supplier<List<Finding>> findings) {
        this.key = key;
        this.first = first;
        this.count = count;
        this.rows = rows;
        this.findings = findings;
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

    public Ernst ernst() {
        return first.ernst();
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
        return rule().line().excel();
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
