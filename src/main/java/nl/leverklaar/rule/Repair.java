package nl.leverklaar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;

/// What would solve a finding in one row.
///
/// @param changes the cells of the row and their new text, at most one change a cell
/// @param state the state the row gets, when it changes
/// @param cells the new text of every cell of the row in the order of the file, when the cells stand in the wrong columns
/// and the row is written anew; otherwise empty
/// @param absorbed the other rows that are left out because this row takes their place
public record Repair(
        List<Change> changes,
        Optional<RowState> state,
        List<String> cells,
        List<Integer> absorbed) {

    /// A new text for one cell.
    public record Change(Kolom kolom, String text) {}

    public Repair {
        changes = List.copyOf(changes);
        cells = List.copyOf(cells);
        absorbed = List.copyOf(absorbed);
    }

    /// One cell gets another text.
    public static Repair set(Kolom kolom, String text) {
        return of(new Change(kolom, text));
    }

    /// Some cells get another text, none when nothing is given.
    public static Repair of(Change... changes) {
        return new Repair(List.of(changes), Optional.empty(), List.of(), List.of());
    }

    /// One more cell gets another text.
    public Repair and(Kolom kolom, String text) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(kolom, text));
        return new Repair(all, state, cells, absorbed);
    }

    /// Other rows are left out, because this one takes their place.
    public Repair absorbing(List<Integer> rows) {
        return new Repair(changes, state, cells, rows);
    }

    /// All cells of the row get another text, in the order of the file.
    public static Repair rewrite(List<String> cells) {
        return new Repair(List.of(), Optional.empty(), cells, List.of());
    }

    /// The row is delivered another time.
    public static Repair setApart() {
        return state(RowState.SET_APART);
    }

    /// The row is a double and is left out.
    public static Repair remove() {
        return state(RowState.REMOVED);
    }

    private static Repair state(RowState state) {
        return new Repair(List.of(), Optional.of(state), List.of(), List.of());
    }
}
