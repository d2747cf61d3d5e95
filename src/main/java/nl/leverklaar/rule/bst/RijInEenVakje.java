package nl.leverklaar.rule.bst;

import java.util.BitSet;
import java.util.List;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.document.WrappedRows;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// Each value of a row has a cell of its own. A Dutch Excel that opens a file with commas shows every line as one cell, and
/// so it saves them.
///
/// Excel leaves such a line as it is, so the values are whole. Where it has as many cells as there are column names, it is
/// proposed to give each its own.
@Rule(code = "BST-30", ernst = Ernst.FOUT, repair = Herstel.VOORSTEL, excel = Excel.SCHADE)
public final class RijInEenVakje implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        BitSet wrapped = document.wrappedRows();
        for (int row = wrapped.nextSetBit(0); row >= 0; row = wrapped.nextSetBit(row + 1)) {
            if (document.state(row) == RowState.INCLUDED) {
                report.row(row);
            }
        }
    }

    @Override
    public List<Repair> repairs(Table table, int row) {
        List<String> cells = WrappedRows.cells(table.document(), row);
        return cells.isEmpty() ? List.of() : List.of(Repair.rewrite(cells));
    }
}
