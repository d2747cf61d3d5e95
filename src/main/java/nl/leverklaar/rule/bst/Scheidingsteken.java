package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.document.Damage;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// The cells of a row are separated by a semicolon, and so they are delivered. One row may have a sign of its own.
@Rule(code = "BST-07", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class Scheidingsteken implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading -> reading.width() > 1 && reading.dialect().sign() != ';')
                .ifPresent(reading -> report.file(Map.of()));
        for (Damage damage : table.document().reading().damaged()) {
            int row = table.document().rowOf(damage.row());
            if (damage.kind() == Damage.Kind.OTHER_SEPARATOR && row >= 0) {
                report.row(row);
            }
        }
    }
}
