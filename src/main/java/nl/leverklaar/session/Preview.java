package nl.leverklaar.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leverklaar.rule.Repair;

/// What a repair of a whole decision would do, row by row, before it is done.
///
/// @param lines the rows it can repair
/// @param exceptions the rows it cannot, because there is no repair for them or more than one
public record Preview(List<Line> lines, int[] exceptions) {

    /// One row.
    ///
    /// @param row the row of the document
    /// @param before the texts that stand there, in the order of the changes, or those of the whole row when it is written
    /// anew
    /// @param repair what comes there
    public record Line(int row, List<String> before, Repair repair) {}

    /// Without the rows whose place a row before them takes.
    static List<Line> notAbsorbed(List<Line> lines) {
        Set<Integer> absorbed = new HashSet<>();
        List<Line> left = new ArrayList<>();
        for (Line line : lines) {
            if (!absorbed.contains(line.row())) {
                left.add(line);
                absorbed.addAll(line.repair().absorbed());
            }
        }
        return left;
    }
}
