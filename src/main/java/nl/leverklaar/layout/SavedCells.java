package nl.leverklaar.layout;

import java.util.HashMap;
import java.util.Map;
import nl.leverklaar.document.AddedCells;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;

/// Says in every row of an added column what was meant there without the column, so that it means the same when the copy is
/// opened and has the column.
///
/// An amount that follows from others stays open, because it follows again. In a row of which nobody knows which cell
/// belongs where, nothing follows. A column that was added before a person pointed out another one is not used.
final class SavedCells implements AddedCells {

    private final Table table;
    private final Document document;
    private final Map<Column, Kolom> added = new HashMap<>();

    SavedCells(Table table) {
        this.table = table;
        this.document = table.document();
        for (Kolom kolom : Kolom.values()) {
            table.meanings(kolom)
                    .map(ColumnMeanings::column)
                    .filter(column -> column.position() >= document.sourceColumns())
                    .ifPresent(column -> added.put(column, kolom));
        }
    }

    @Override
    public boolean holds(Column column) {
        return added.containsKey(column);
    }

    @Override
    public String text(Column column, int row) {
        Kolom kolom = added.get(column);
        if (kolom == null || document.isTotal(row) || table.isWritten(kolom, row)) {
            return column.text(row);
        }
        boolean follows = !kolom.isDecimal() && !document.isSkewed(row);
        String meant = follows ? table.canonical(kolom, row) : table.filledIn(kolom);
        return meant.isEmpty() ? column.text(row) : meant;
    }
}
