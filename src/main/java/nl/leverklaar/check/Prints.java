package nl.leverklaar.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// Two bytes of the key of each row, to find the rows that may have a key without making the keys of all.
final class Prints {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle CHARS =
            MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0001000100010001L;
    private static final long HIGH = 0x8000800080008000L;
    private static final int AT_ONCE = Long.BYTES / Character.BYTES;

    /// So few different prints are looked for four rows at a time.
    private static final int FEW = 2;

    private final byte[] prints;
    private final int rows;

    Prints(int rows) {
        this.rows = rows;
        this.prints = new byte[rows * Character.BYTES];
    }

    void set(int row, long key) {
        CHARS.set(prints, row * Character.BYTES, print(key));
    }

    /// Visits the rows that may have one of the keys, ascending.
    void each(LongSet wanted, IntConsumer visitor) {
        BitSet ofPrint = new BitSet();
        wanted.each(key -> ofPrint.set(print(key)));
        if (ofPrint.cardinality() > FEW) {
            each(0, rows, ofPrint, visitor);
            return;
        }
        long[] patterns = ofPrint.stream().mapToLong(print -> print * LOW).toArray();
        long first = patterns[0];
        long last = patterns[patterns.length - 1];
        int row = 0;
        for (; row + AT_ONCE <= rows; row += AT_ONCE) {
            long four = (long) LONGS.get(prints, row * Character.BYTES);
            if (has(four, first) || has(four, last)) {
                each(row, row + AT_ONCE, ofPrint, visitor);
            }
        }
        each(row, rows, ofPrint, visitor);
    }

    private void each(int from, int to, BitSet ofPrint, IntConsumer visitor) {
        for (int row = from; row < to; row++) {
            if (ofPrint.get((char) CHARS.get(prints, row * Character.BYTES))) {
                visitor.accept(row);
            }
        }
    }

    /// Whether one of four prints is that of the pattern; now and then it says so of one beside it, which does no harm.
    private static boolean has(long four, long pattern) {
        long difference = four ^ pattern;
        return (difference - LOW & ~difference & HIGH) != 0;
    }

    private static char print(long key) {
        return (char) (key >>> 48);
    }
}
