package nl.leverklaar.rule.bst;

import java.util.List;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// Nothing stands above the column names, nor explains them below; a title, a date or a unit is no row.
@Rule(code = "BST-10", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class RegelsBoven implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.tellRows(regelnummers(table), report);
    }

    @Override
    public List<Integer> regelnummers(Table table) {
        return Lezing.of(table).map(of -> of.skipped().above()).orElse(List.of());
    }
}
