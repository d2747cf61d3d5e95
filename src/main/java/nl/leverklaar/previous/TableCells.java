package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.Optional;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// The cells of a file that is open now.
record TableCells(Table table) implements Cells {

    @Override
    public long hash(Kolom kolom, int row) {
        return table.hash(kolom, row);
    }

    @Override
    public boolean isKnown(Kolom kolom, int row) {
        ColumnMeanings read = table.meanings(kolom).orElse(null);
        if (read == null) {
            return !table.isEmpty(kolom, row);
        }
        ColumnMeanings.State state = read.state(read.column().code(row));
        return state == ColumnMeanings.State.KNOWN
                || state == ColumnMeanings.State.EMPTY && !table.isEmpty(kolom, row);
    }

    @Override
    public Optional<YearMonth> tijdvak(int row) {
        ColumnMeanings read = table.meanings(Kolom.TIJDVAK).orElse(null);
        int code = read == null ? 0 : read.column().code(row);
        if (read != null && read.state(code) == ColumnMeanings.State.KNOWN) {
            return Optional.of((YearMonth) read.value(code));
        }
        return isKnown(Kolom.TIJDVAK, row) ? table.fill().tijdvak() : Optional.empty();
    }
}
