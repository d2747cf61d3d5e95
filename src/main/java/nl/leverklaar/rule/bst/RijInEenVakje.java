package nl.leverklaar.rule.bst;

import java.util.BitSet;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Each value of a row has a cell of its own. A Dutch Excel that opens a file with commas shows every line as one cell, and
/// so it saves them.
///
/// Nothing takes the line apart here: the saved copy is the file as Excel left it, and the own software makes a whole one.
@Rule(code = "BST-30", ernst = Ernst.FOUT, excel = Excel.SCHADE)
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
}
