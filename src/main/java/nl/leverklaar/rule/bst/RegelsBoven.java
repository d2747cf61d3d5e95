package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// Nothing stands above the column names; a title or a date there is no row.
@Rule(code = "BST-10", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class RegelsBoven implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading -> !reading.skipped().above().isEmpty())
                .ifPresent(reading ->
                        report.file(
                                Map.of(
                                        "aantal",
                                        String.valueOf(reading.skipped().above().size()))));
    }
}
