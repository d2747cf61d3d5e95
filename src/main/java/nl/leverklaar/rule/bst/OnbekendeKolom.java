package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.document.Column;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// A column that no delivery has stays here: no more is sent than the layout asks for.
@Rule(code = "BST-12", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "sector, eigen")
public final class OnbekendeKolom implements FileRule {

    private static final int LETTERS = 26;

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().rows() == 0 || !Kolomkop.isThere(table)) {
            return;
        }
        for (Column column : table.mapping().unknown(table.document())) {
            if (!column.name().isBlank() || column.size() > 1) {
                report.file(Map.of("kolom", name(column), "plaats", place(column)));
            }
        }
    }

    /// A column without a name is called as a spreadsheet does.
    private static String name(Column column) {
        return column.name().isBlank() ? place(column) : column.name().strip();
    }

    private static String place(Column column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column.position() + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
