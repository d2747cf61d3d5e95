package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// The columns have the names and the order of a delivery; those of an export are delivered so.
@Rule(code = "BST-14", ernst = Ernst.TIP, repair = Herstel.LEZEN)
public final class AndereKolommen implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        if (table.document().rows() > 0 && Kolomkop.isThere(table) && isOther(table)) {
            report.file(Map.of());
        }
    }

    @Override
    public List<Integer> regelnummers(Table table) {
        return List.of(Math.toIntExact(table.document().reading().headerRow()));
    }

    private static boolean isOther(Table table) {
        int before = -1;
        for (Kolom kolom : table.layout().kolommen()) {
            int position = table.mapping().position(kolom).orElse(before + 1);
            boolean named =
                    !table.isInFile(kolom)
                            || table.document().column(position).name().equals(kolom.key());
            if (position <= before || !named) {
                return true;
            }
            before = table.isInFile(kolom) ? position : before;
        }
        return false;
    }
}
