package nl.leverklaar.previous;

/// How often keys occur.
public final class LongCounts {

    /// Stands for the key 0, which an index cannot hold.
    private static final long ZERO = Long.MIN_VALUE;

    private final LongIndex counts = new LongIndex();
    private int distinct;

    /// Counts a key once more.
    public void add(long key) {
        int count = Math.max(0, counts.get(placed(key)));
        counts.put(placed(key), count + 1);
        distinct += count == 0 ? 1 : 0;
    }

    /// Counts a key once less.
    public void remove(long key) {
        int count = counts.get(placed(key));
        if (count > 0) {
            counts.put(placed(key), count - 1);
            distinct -= count == 1 ? 1 : 0;
        }
    }

    /// How often a key occurs.
    public int count(long key) {
        return Math.max(0, counts.get(placed(key)));
    }

    /// Whether a key is there.
    public boolean has(long key) {
        return counts.get(placed(key)) > 0;
    }

    /// How many different keys there are.
    public int distinct() {
        return distinct;
    }

    private static long placed(long key) {
        return key == 0 ? ZERO : key;
    }
}
