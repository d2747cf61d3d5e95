package nl.leverklaar.rule.bst;

import java.util.Map;
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
        Lezing.of(table)
                .filter(reading -> !reading.emptyRows().isEmpty())
                .ifPresent(reading ->
                        report.file(Map.of("aantal", String.valueOf(reading.emptyRows().size()))));
    }
}
