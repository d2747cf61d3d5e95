package nl.leverklaar.rule;

import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Judges rows by what does not belong in one of their cells, whatever column that is. What another rule says about the value
/// of such a cell follows from it, when that would not be said of what the cell holds besides.
public interface CellRule extends FileRule {

    /// What a cell of a reported row holds besides what does not belong there; nothing when all of it may stand there.
    Optional<String> besides(Table table, int row, Kolom kolom);
}
