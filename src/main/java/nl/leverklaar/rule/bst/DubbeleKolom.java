package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// No two columns carry the name of the same official column and hold different values, unless a person has chosen one.
@Rule(code = "BST-13", ernst = Ernst.FOUT)
public final class DubbeleKolom implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().rows() == 0) {
            return;
        }
        for (Kolom kolom : table.layout().kolommen()) {
            if (table.mapping().doubtful().contains(kolom) && isNamed(table, kolom)) {
                report.column(kolom, Map.of());
            }
        }
    }

    /// Whether a column was found by a name that can mean nothing else; then the doubt is that there are two.
    private static boolean isNamed(Table table, Kolom kolom) {
        return table.mapping()
                .position(kolom)
                .map(position -> table.document().column(position).name())
                .flatMap(table.layout()::named)
                .filter(kolom::equals)
                .isPresent();
    }
}
