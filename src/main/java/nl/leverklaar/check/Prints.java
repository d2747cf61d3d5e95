package nl.leverklaar.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.IntConsumer;

/// One byte of the key of each row, to find the rows that may have a key without making the keys of all.
final class Prints {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private final byte[] prints;

    Prints(int rows) {
        prints = new byte[rows];
    }

    void set(int row, long key) {
        prints[row] = print(key);
    }

    boolean mayBe(int row, long key) {
        return prints[row] == print(key);
    }

    /// Visits the rows that may have one of the keys, eight rows at a time.
    ///
    /// @param wanted for each print whether a key with it is wanted
    void each(LongSet wanted, IntConsumer visitor) {
        boolean[] ofPrint = new boolean[256];
        wanted.each(key -> ofPrint[print(key) & 0xFF] = true);
        long[] patterns = patterns(ofPrint);
        int row = 0;
        if (patterns.length <= 2) {
            for (; row + Long.BYTES <= prints.length; row += Long.BYTES) {
                long eight = (long) LONGS.get(prints, row);
                if (has(eight, patterns[0]) || has(eight, patterns[patterns.length - 1])) {
                    each(row, row + Long.BYTES, ofPrint, visitor);
                }
            }
        }
        each(row, prints.length, ofPrint, visitor);
    }

    private void each(int from, int to, boolean[] ofPrint, IntConsumer visitor) {
        for (int row = from; row < to; row++) {
            if (ofPrint[prints[row] & 0xFF]) {
                visitor.accept(row);
            }
        }
    }

    /// Each print that is wanted, eight times.
    private static long[] patterns(boolean[] ofPrint) {
        long[] all = new long[ofPrint.length];
        int count = 0;
        for (int print = 0; print < ofPrint.length; print++) {
            if (ofPrint[print]) {
                all[count++] = print * LOW;
            }
        }
        return java.util.Arrays.copyOf(all, count);
    }

    /// Whether one of eight bytes is that of the pattern; now and then it says so of a byte beside it, which does no harm.
    private static boolean has(long eight, long pattern) {
        long difference = eight ^ pattern;
        return (difference - LOW & ~difference & HIGH) != 0;
    }

    private static byte print(long key) {
        return (byte) (key >>> 56);
    }
}
