package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// The columns of a file have names, or a person has said which is which.
///
/// Where whole lines stand in one cell, the names may do so too; that is BST-30's.
@Rule(code = "BST-09", ernst = Ernst.FOUT)
public final class Kolomkop implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        boolean wrapped = !table.document().wrappedRows().isEmpty();
        if (table.document().rows() > 0 && !isThere(table) && !wrapped) {
            report.file(Map.of());
        }
    }

    /// Whether at least one column is known; where none is, nothing can be said of the others.
    static boolean isThere(Table table) {
        return !table.mapping().positions().isEmpty();
    }
}
