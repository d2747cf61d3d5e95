package nl.leverklaar.rule;

import java.util.BitSet;
import java.util.Map;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Judges columns by the values in them that are wrong. What it reports of a column is the cause of those, so that they are
/// one decision with it and not one each.
public interface ColumnRule extends FileRule {

    /// Reports the columns with a cause of their own, without a look at all rows.
    ///
    /// @param wrong the codes of the values of which a rule says [ValueRule#mayBeMisplaced()], of each column
    void judge(Table table, Map<Kolom, BitSet> wrong, FileReport report);

    /// Before the values are judged none is wrong.
    @Override
    default void judge(Table table, FileReport report) {
        judge(table, Map.of(), report);
    }
}
