package nl.leverklaar.rule.bst;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// All rows stand under the same column names. Under others, as where two exports were pasted together, every value may
/// stand in the column of another, and no other rule looks at them.
///
/// Nothing puts the cells in order: half of a table in one order and half in another would not be told from the right one in a
/// saved copy. The rows may be delivered another time, from a file of their own; names that only say the same in other words
/// may be left out.
@Rule(code = "BST-29", ernst = Ernst.FOUT, repair = Herstel.VOORSTEL, source = "CSV")
public final class TweedeTabel implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        BitSet skewed = document.skewedRows();
        for (int row = skewed.nextSetBit(0); row >= 0; row = skewed.nextSetBit(row + 1)) {
            if (document.state(row) == RowState.INCLUDED && document.otherNames(row) > 0) {
                report.row(row);
            }
        }
    }

    @Override
    public List<Repair> repairs(Table table, int row) {
        Document document = table.document();
        boolean names = document.otherNames(row) == document.regelnummer(row);
        boolean alone =
                row + 1 == document.rows()
                        || document.otherNames(row + 1) != document.otherNames(row);
        return List.of(names && alone ? Repair.remove() : Repair.setApart());
    }

    @Override
    public Map<String, String> details(Table table, int row) {
        return Map.of("kop", String.valueOf(table.document().otherNames(row)));
    }
}
