package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.BitSet;

/// Of every earlier row its child and its month. Rows that a later one replaced or withdrew do not count.
final class EarlierRows {

    private static final int MONTHS = 12;

    private final int[] kinds;
    private final int[] months;
    private final BitSet counts = new BitSet();
    private final BitSet confused = new BitSet();

    EarlierRows(int size) {
        kinds = new int[size];
        months = new int[size];
    }

    void add(int row, int kind, YearMonth month, boolean withdrawn) {
        kinds[row] = kind;
        months[row] = ordinal(month);
        counts.set(row, !withdrawn);
    }

    void replace(int row) {
        counts.clear(row);
    }

    /// Says that another row of the same file has the same key.
    void confuse(int row) {
        if (row >= 0) {
            confused.set(row);
        }
    }

    /// The rows that count and that a row of now with the same key finds.
    BitSet found() {
        BitSet rows = (BitSet) counts.clone();
        rows.andNot(confused);
        return rows;
    }

    boolean counts(int row) {
        return counts.get(row);
    }

    int size() {
        return kinds.length;
    }

    int kind(int row) {
        return kinds[row];
    }

    YearMonth month(int row) {
        return YearMonth.of((months[row] - 1) / MONTHS, (months[row] - 1) % MONTHS + 1);
    }

    /// The rows of a month that count.
    BitSet of(YearMonth month) {
        BitSet rows = new BitSet();
        int wanted = ordinal(month);
        for (int row = counts.nextSetBit(0); row >= 0; row = counts.nextSetBit(row + 1)) {
            if (months[row] == wanted) {
                rows.set(row);
            }
        }
        return rows;
    }

    /// The month of a row as a number, see [#ordinal(YearMonth)].
    int monthOrdinal(int row) {
        return months[row];
    }

    static int ordinal(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue();
    }
}
