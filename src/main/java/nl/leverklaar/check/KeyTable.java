package nl.leverklaar.check;

/// Numbers the keys that were seen more than once, by open addressing.
final class KeyTable {

    private static final int ONCE = -1;

    private final long[] keys;
    private final int[] numbers;
    private final int mask;
    private int groups;

    /// @param expected the most keys that will be added
    KeyTable(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
        keys = new long[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
    }

    void add(long key) {
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            numbers[slot] = ONCE;
        } else if (numbers[slot] == ONCE) {
            numbers[slot] = groups++;
        }
    }

    /// How many keys were seen more than once.
    int groups() {
        return groups;
    }

    /// The number of a key that was seen more than once, from 0; -1 for another.
    int group(long key) {
        int slot = slot(key);
        return keys[slot] == key ? numbers[slot] : ONCE;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
