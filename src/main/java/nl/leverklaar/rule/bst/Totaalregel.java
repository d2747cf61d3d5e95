package nl.leverklaar.rule.bst;

import java.util.BitSet;
import java.util.List;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// A row is about a child and holds no totals.
///
/// A row of totals is no delivery, so it cannot be let stand: it is left out, or one of its cells is edited, which makes it a
/// row like any other.
@Rule(
        code = "BST-19",
        ernst = Ernst.WAARSCHUWING,
        repair = Herstel.VOORSTEL,
        confirmable = false,
        source = "CSV")
public final class Totaalregel implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        BitSet totals = document.totalRows();
        for (int row = totals.nextSetBit(0); row >= 0; row = totals.nextSetBit(row + 1)) {
            if (document.state(row) == RowState.INCLUDED) {
                report.row(row);
            }
        }
    }

    @Override
    public List<Repair> repairs(Table table, int row) {
        return List.of(Repair.remove());
    }
}
