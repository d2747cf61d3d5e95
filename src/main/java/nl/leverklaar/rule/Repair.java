package nl.leverklaar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;

/// What would solve a finding in one row: new texts for cells, another state for the row, or both.
///
/// @param changes the cells and their new text, at most one change a cell
/// @param state the state the row gets, when it changes
public record Repair(List<Change> changes, Optional<RowState> state) {

    /// A new text for one cell.
    public record Change(Kolom kolom, String text) {}

    public Repair {
        changes = List.copyOf(changes);
    }

    /// One cell gets another text.
    public static Repair set(Kolom kolom, String text) {
        return new Repair(List.of(new Change(kolom, text)), Optional.empty());
    }

    /// One more cell gets another text.
    public Repair and(Kolom kolom, String text) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(kolom, text));
        return new Repair(all, state);
    }

    /// The row is delivered another time.
    public static Repair setApart() {
        return new Repair(List.of(), Optional.of(RowState.SET_APART));
    }

    /// The row is a double and is left out.
    public static Repair remove() {
        return new Repair(List.of(), Optional.of(RowState.REMOVED));
    }
}
