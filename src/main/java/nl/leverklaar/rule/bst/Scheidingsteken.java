package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// The cells of a row are separated by a semicolon, and so they are delivered.
@Rule(code = "BST-07", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class Scheidingsteken implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading -> reading.width() > 1 && reading.dialect().sign() != ';')
                .ifPresent(reading -> report.file(Map.of()));
    }
}
