package nl.leverklaar.rule.bst;

import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Most rows of a column can be read; where many different values cannot, it may be the wrong column.
///
/// One unknown word in many rows is no other column but one word to choose for, so it takes several different values. Rows
/// are counted by value, as the column counts them; a value that can be read but is wrong does not count.
@Rule(code = "BST-25", ernst = Ernst.WAARSCHUWING)
public final class VeelFout implements FileRule {

    private static final int ONE_IN = 5;
    private static final int FEWEST_VALUES = 5;

    @Override
    public void judge(Table table, FileReport report) {
        long rows = table.document().countingRows();
        for (Kolom kolom : table.layout().kolommen()) {
            Optional<ColumnMeanings> read = table.meanings(kolom);
            long wrong = read.map(VeelFout::unreadableRows).orElse(0L);
            if (wrong * ONE_IN >= rows && read.filter(VeelFout::isManifold).isPresent()) {
                report.column(kolom, Map.of("procent", String.valueOf(wrong * 100 / rows)));
            }
        }
    }

    private static long unreadableRows(ColumnMeanings read) {
        return read.unreadable().mapToLong(read.column()::uses).sum();
    }

    private static boolean isManifold(ColumnMeanings read) {
        return read.unreadable()
                        .filter(code -> read.column().uses(code) > 0)
                        .limit(FEWEST_VALUES)
                        .count()
                == FEWEST_VALUES;
    }
}
