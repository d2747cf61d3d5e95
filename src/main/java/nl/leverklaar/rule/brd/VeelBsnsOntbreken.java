package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;

import java.util.List;
import java.util.Map;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Most children and ouders have a BSN. A few that are missing are VLD-11's; of partners no column alone tells whether they
/// are there, so they do not count.
@Rule(code = "BRD-16", ernst = Ernst.WAARSCHUWING, source = "Rijksoverheid")
public final class VeelBsnsOntbreken implements FileRule {

    private static final int FEW = 5;
    private static final int MOST_PERCENT = 10;
    private static final int HUNDRED = 100;

    @Override
    public void judge(Table table, FileReport report) {
        long persons = 0;
        long missing = 0;
        for (Kolom kolom : List.of(KIND_BSN, OUDER_BSN)) {
            ColumnMeanings read = table.meanings(kolom).orElse(null);
            if (read != null && table.isInFile(kolom)) {
                persons += table.document().rowsIn(RowState.INCLUDED);
                missing += read.usesOfEmpty();
            }
        }
        if (missing >= FEW && missing * HUNDRED > persons * MOST_PERCENT) {
            report.file(Map.of("procent", String.valueOf(missing * HUNDRED / persons)));
        }
    }
}
