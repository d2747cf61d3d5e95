package nl.leverklaar.ui.repair;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowOrder;
import nl.leverklaar.rule.Ernst;

/// The rows of one decision as they were when it was taken in hand; none leaves while it is worked on.
final class Worklist {

    private final int[] rows;
    private BitSet open = new BitSet();

    Worklist(int[] rows) {
        this.rows = rows.clone();
    }

    RowOrder order() {
        return new RowOrder(rows);
    }

    int size() {
        return rows.length;
    }

    /// How many rows still ask for it.
    int open() {
        return open.cardinality();
    }

    boolean has(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    boolean isOpen(int row) {
        return open.get(row);
    }

    int[] openRows() {
        return open.stream().toArray();
    }

    /// Looks again which rows ask for it. What was edited and is wrong in another way is open still.
    void refresh(Task task, Findings findings, Document document) {
        BitSet now = findings.rowsWith(task.decision().code(), task.kolom());
        boolean whole = task.decision().first().row() < 0;
        task.kolom()
                .ifPresent(kolom ->
                        findings.rowsWith(Ernst.FOUT, kolom).stream()
                                .filter(row -> whole || document.isEdited(row))
                                .forEach(now::set));
        BitSet mine = new BitSet();
        Arrays.stream(rows).forEach(mine::set);
        now.and(mine);
        open = task.reden().isPresent() ? new BitSet() : now;
    }

    /// The first open row beyond a row, in a direction; beyond -1 or the last row it is the outermost one.
    OptionalInt beyond(int row, int direction) {
        int found =
                direction > 0
                        ? open.nextSetBit(row + 1)
                        : row <= 0 ? -1 : open.previousSetBit(row - 1);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
