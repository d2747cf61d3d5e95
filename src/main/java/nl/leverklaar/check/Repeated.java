package nl.leverklaar.check;

/// Which keys may have come more than once: two bits for each of many places a key can fall on. It never misses one, and
/// takes a few that fell on the place of another; where most keys come once, little is left to look at closely.
final class Repeated {

    private static final int BITS_A_KEY = 8;
    private static final int MOST_BITS = 1 << 25;

    /// Of each place both bits stand in one number.
    private static final int PLACES = Long.SIZE / 2;

    private final long[] seen;
    private final int mask;

    /// @param keys how many keys will be added
    Repeated(int keys) {
        int places =
                Integer.highestOneBit(Math.max(Long.SIZE, Math.min(keys, MOST_BITS / BITS_A_KEY)))
                        * BITS_A_KEY;
        mask = places - 1;
        seen = new long[places / PLACES];
    }

    /// Adds the keys that are not 0.
    void addAll(long[] keys) {
        for (long key : keys) {
            if (key != 0) {
                add(key);
            }
        }
    }

    private void add(long key) {
        int place = place(key);
        long once = 1L << 2 * place;
        long again = (seen[place / PLACES] & once) << 1;
        seen[place / PLACES] |= once | again;
    }

    boolean mayBe(long key) {
        int place = place(key);
        return (seen[place / PLACES] >>> 2 * place & 2) != 0;
    }

    private int place(long key) {
        return (int) (key >>> 20) & mask;
    }
}
