package nl.leverklaar.previous;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.leverklaar.kind.Elfproef;
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
        return read != null && table.isWritten(kolom, row)
                ? read.state(read.column().code(row)) == ColumnMeanings.State.KNOWN
                : !table.isEmpty(kolom, row);
    }

    /// Whether the LRK number and the opvangsoort of a row can be right.
    boolean hasPlace(int row) {
        return isKnown(Kolom.OPVANGSOORT, row)
                && Elfproef.holds(table.canonical(Kolom.LRK_NUMMER, row));
    }

    @Override
    public BigDecimal getal(Kolom kolom, int row) {
        return isKnown(kolom, row) ? table.amount(kolom, row) : BigDecimal.ZERO;
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
