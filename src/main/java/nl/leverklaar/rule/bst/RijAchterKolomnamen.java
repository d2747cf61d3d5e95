package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// The column names have a line of their own. Where the line end behind them was lost, the first row stands on it too, and is
/// no row of the document.
///
/// It is told of the file, so that nobody sends the other rows and forgets this one.
@Rule(code = "BST-31", ernst = Ernst.FOUT)
public final class RijAchterKolomnamen implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().reading().skipped().joined()) {
            report.file(Map.of());
        }
    }

    @Override
    public List<Integer> regelnummers(Table table) {
        return List.of(Math.toIntExact(table.document().reading().headerRow()));
    }
}
