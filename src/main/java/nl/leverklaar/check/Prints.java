package nl.leverklaar.check;

import java.util.function.IntConsumer;

/// Two bytes of the key of each row, to find the rows that may have a key without making the keys of all.
final class Prints {

    private static final int DIFFERENT = 1 << Character.SIZE;

    private final char[] prints;

    Prints(int rows) {
        this.prints = new char[rows];
    }

    void set(int row, long key) {
        prints[row] = print(key);
    }

    void setAll(long[] keys) {
        for (int row = 0; row < keys.length; row++) {
            prints[row] = print(keys[row]);
        }
    }

    /// Visits the rows that may have one of the keys, ascending.
    void each(LongSet wanted, IntConsumer visitor) {
        // A bit for each print, small enough to stay at hand while all rows go by.
        long[] bits = new long[DIFFERENT / Long.SIZE];
        wanted.each(key -> bits[print(key) >>> 6] |= 1L << print(key));
        int row = next(0, bits);
        while (row < prints.length) {
            visitor.accept(row);
            row = next(row + 1, bits);
        }
    }

    private int next(int from, long[] bits) {
        int row = from;
        while (row < prints.length && (bits[prints[row] >>> 6] >>> prints[row] & 1) == 0) {
            row++;
        }
        return row;
    }

    private static char print(long key) {
        return (char) (key >>> 48);
    }
}
