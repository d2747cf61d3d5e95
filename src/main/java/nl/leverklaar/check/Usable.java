package nl.leverklaar.check;

import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import org.jspecify.annotations.Nullable;

/// Whether a rule may conclude anything from a cell.
final class Usable {

    private final Table table;
    private final @Nullable ValueVerdicts[] verdicts =
            new @Nullable ValueVerdicts[Kolom.values().length];

    Usable(Table table) {
        this.table = table;
    }

    void judgedBy(ValueVerdicts of) {
        verdicts[of.kolom().ordinal()] = of;
    }

    /// The verdicts on a column, when there is one.
    @Nullable ValueVerdicts of(Kolom kolom) {
        return verdicts[kolom.ordinal()];
    }

    /// @param empty whether an empty cell will do
    /// @param wrong whether a cell with a fout of its own will do
    boolean isUsable(Kolom kolom, int row, boolean empty, boolean wrong) {
        ValueVerdicts judged = verdicts[kolom.ordinal()];
        if (judged == null) {
            return empty || !table.isEmpty(kolom, row);
        }
        if (!wrong && judged.hasWrong() && judged.isWrong(judged.column().code(row))) {
            return false;
        }
        return empty
                || judged.state(judged.column().code(row)) != ColumnMeanings.State.EMPTY
                || !table.isEmpty(kolom, row);
    }
}
