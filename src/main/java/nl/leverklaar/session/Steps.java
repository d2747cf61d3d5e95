package nl.leverklaar.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.History;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Repair;

/// Gathers changes of cells and rows into one step; of two changes of the same cell the last counts.
final class Steps {

    private final Table table;
    private final Map<Column, TreeMap<Integer, String>> texts = new LinkedHashMap<>();
    private final TreeMap<Integer, RowState> states = new TreeMap<>();
    private final BitSet whole = new BitSet();

    Steps(Table table) {
        this.table = table;
    }

    void set(int row, Kolom kolom, String text) {
        boolean same = table.meanings(kolom).isEmpty() && text.isEmpty();
        if (!same) {
            set(row, table.columnFor(kolom), text);
        }
    }

    /// All that a repair does to a row, and to the rows that it takes the place of.
    void repair(int row, Repair repair) {
        repair.changes().forEach(change -> set(row, change.kolom(), change.text()));
        rewrite(row, repair.cells());
        repair.state().ifPresent(state -> state(row, state));
        repair.absorbed().forEach(other -> state(other, RowState.REMOVED));
    }

    /// A row with too few cells that is to be what it is already, is whole.
    private void rewrite(int row, List<String> cells) {
        Document document = table.document();
        if (!cells.isEmpty() && document.isShort(row) && isSame(row, cells)) {
            whole.set(row);
            return;
        }
        for (int position = 0; position < cells.size(); position++) {
            set(row, document.column(position), cells.get(position));
        }
    }

    private boolean isSame(int row, List<String> cells) {
        Document document = table.document();
        return IntStream.range(0, cells.size())
                .allMatch(i -> document.column(i).text(row).equals(cells.get(i)));
    }

    private void set(int row, Column column, String text) {
        texts.computeIfAbsent(column, _ -> new TreeMap<>()).put(row, text);
    }

    void state(int row, RowState state) {
        states.put(row, state);
    }

    /// The step, without what changes nothing.
    History.Step named(String name) {
        List<Edit> edits = new ArrayList<>();
        texts.forEach((column, cells) -> addValues(column, cells, edits));
        if (!whole.isEmpty()) {
            edits.add(new Edit.Whole(whole.stream().toArray(), true));
        }
        addStates(edits);
        return new History.Step(name, edits);
    }

    private static void addValues(Column column, TreeMap<Integer, String> cells, List<Edit> edits) {
        cells.entrySet().removeIf(cell -> column.text(cell.getKey()).equals(cell.getValue()));
        if (cells.isEmpty()) {
            return;
        }
        int[] rows = cells.keySet().stream().mapToInt(row -> row).toArray();
        int[] before = new int[rows.length];
        int[] after = new int[rows.length];
        int i = 0;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            before[i] = column.code(cell.getKey());
            after[i++] = column.codeOf(cell.getValue());
        }
        edits.add(new Edit.Values(column.position(), rows, before, after));
    }

    private void addStates(List<Edit> edits) {
        states.entrySet().removeIf(row -> table.document().state(row.getKey()) == row.getValue());
        if (states.isEmpty()) {
            return;
        }
        int[] rows = states.keySet().stream().mapToInt(row -> row).toArray();
        RowState[] from = new RowState[rows.length];
        for (int i = 0; i < rows.length; i++) {
            from[i] = table.document().state(rows[i]);
        }
        edits.add(new Edit.Rows(rows, from, states.values().toArray(RowState[]::new)));
    }
}
