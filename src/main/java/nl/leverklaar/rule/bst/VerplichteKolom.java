package nl.leverklaar.rule.bst;

import java.util.Map;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Every column that a delivery must fill is in the file, or can be filled in; and so are those that may be empty in a row,
/// but without which a file is a wrong export.
@Rule(code = "BST-11", ernst = Ernst.FOUT)
public final class VerplichteKolom implements FileRule {

    private static final Set<Kolom> EXPECTED =
            Set.of(Kolom.KIND_BSN, Kolom.OUDER_BSN, Kolom.UURPRIJS);

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().rows() == 0 || !Kolomkop.isThere(table)) {
            return;
        }
        for (Kolom kolom : table.layout().kolommen()) {
            boolean needed = table.layout().isVerplicht(kolom) || EXPECTED.contains(kolom);
            if (needed && !table.isCovered(kolom) && !table.isInFile(kolom)) {
                report.column(kolom, Map.of());
            }
        }
    }
}
