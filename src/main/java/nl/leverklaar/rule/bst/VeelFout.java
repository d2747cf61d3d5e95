package nl.leverklaar.rule.bst;

import java.util.BitSet;
import java.util.Map;
import nl.leverklaar.document.Column;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.ColumnRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.Rule;

/// Most rows of a column are right; where many different values are wrong, it may be the wrong column.
///
/// A few wrong words in many rows are no other column but a few words to choose for, one choice each. Therefore it takes
/// five different values, and more where many rows are wrong. Rows are counted by value, as the column counts them.
@Rule(code = "BST-25", ernst = Ernst.WAARSCHUWING)
public final class VeelFout implements ColumnRule {

    private static final int ONE_IN = 5;
    private static final int FEWEST_VALUES = 5;
    private static final int MANY_VALUES = 20;

    @Override
    public void judge(Table table, Map<Kolom, BitSet> wrong, FileReport report) {
        long rows = table.document().countingRows();
        wrong.forEach((kolom, codes) ->
                table.meanings(kolom)
                        .ifPresent(read -> {
                            Column column = read.column();
                            long fail = codes.stream().mapToLong(column::uses).sum();
                            if (fail * ONE_IN >= rows && isManifold(column, codes, fail)) {
                                report.column(
                                        kolom,
                                        Map.of("procent", String.valueOf(fail * 100 / rows)));
                            }
                        }));
    }

    private static boolean isManifold(Column column, BitSet codes, long fail) {
        long enough = Math.clamp(fail / ONE_IN, FEWEST_VALUES, MANY_VALUES);
        return codes.stream().filter(code -> column.uses(code) > 0).limit(enough).count() == enough;
    }
}
