package nl.leverklaar.previous;

import java.util.EnumSet;
import nl.leverklaar.layout.Kolom;

/// A sum over rows that two sets of rows have in common when they deliver the same, in whatever order.
///
/// @param rows how many rows
/// @param sum the sum of their hashes
public record Contents(int rows, long sum) {

    static final Contents NONE = new Contents(0, 0);

    /// What the program fills in, or another month of the same children has otherwise.
    private static final Kolom[] REST =
            EnumSet.complementOf(
                            EnumSet.of(
                                    Kolom.INDELING_VERSIE,
                                    Kolom.HOUDER_KVK,
                                    Kolom.TIJDVAK,
                                    Kolom.REGELSOORT))
                    .toArray(Kolom[]::new);

    /// Whether there are no rows.
    public boolean isEmpty() {
        return rows == 0;
    }

    Contents plus(long hash) {
        return new Contents(rows + 1, sum + hash);
    }

    Contents minus(long hash) {
        return new Contents(rows - 1, sum - hash);
    }

    /// The hash of a row without what differs from month to month.
    static long ofAnyMonth(Cells cells, int row) {
        long mixed = 1;
        for (Kolom kolom : REST) {
            mixed = Keys.add(mixed, cells.hash(kolom, row));
        }
        return mixed;
    }

    /// The hash of a row with its month and regelsoort.
    ///
    /// @param ofAnyMonth its hash without those
    static long ofMonth(long ofAnyMonth, Cells cells, int row) {
        return Keys.mix(
                ofAnyMonth, cells.hash(Kolom.TIJDVAK, row), cells.hash(Kolom.REGELSOORT, row));
    }
}
