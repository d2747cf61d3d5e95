package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import nl.leverklaar.document.Reading;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// Every row holds something; a row of separators and spaces is not delivered.
@Rule(code = "BST-18", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class LegeRijen implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        int count = regelnummers(table).size();
        if (count > 0) {
            report.file(Map.of("aantal", String.valueOf(count)));
        }
    }

    @Override
    public List<Integer> regelnummers(Table table) {
        return Lezing.of(table).map(Reading::emptyRows).orElse(List.of());
    }
}
