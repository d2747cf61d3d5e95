package nl.leverklaar.check;

/// Which keys may have come more than once: two bits for each of many places a key can fall on. It never misses one, and
/// takes a few that fell on the place of another; where most keys come once, little is left to look at closely.
final class Repeated {

    private static final int BITS_A_KEY = 8;
    private static final int MOST_BITS = 1 << 25;

    private final long[] once;
    private final long[] again;
    private final int mask;

    /// @param keys how many keys will be added
    Repeated(int keys) {
        int bits =
                Integer.highestOneBit(Math.max(Long.SIZE, Math.min(keys, MOST_BITS / BITS_A_KEY)))
                        * BITS_A_KEY;
        mask = bits - 1;
        once = new long[bits / Long.SIZE];
        again = new long[bits / Long.SIZE];
    }

    void add(long key) {
        int place = (int) (key >>> 20) & mask;
        long bit = 1L << place;
        again[place >>> 6] |= once[place >>> 6] & bit;
        once[place >>> 6] |= bit;
    }

    boolean mayBe(long key) {
        int place = (int) (key >>> 20) & mask;
        return (again[place >>> 6] >>> place & 1) != 0;
    }
}
