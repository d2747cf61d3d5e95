package nl.leverklaar.rule.bst;

import java.util.List;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// The column names stand in a file once; they come again where files were pasted together.
@Rule(code = "BST-20", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class HerhaaldeKolomnamen implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.tellRows(regelnummers(table), report);
    }

    @Override
    public List<Integer> regelnummers(Table table) {
        return Lezing.of(table).map(of -> of.skipped().repeated()).orElse(List.of());
    }
}
