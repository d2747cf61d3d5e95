package nl.leverklaar.previous;

import java.util.Arrays;

/// Numbers by key, by open addressing: twelve bytes a place and two to four places a key.
final class LongIndex {

    /// What stands for a key that is not there.
    static final int NONE = -1;

    private long[] keys = new long[16];
    private int[] numbers = new int[16];
    private int size;

    LongIndex() {
        Arrays.fill(numbers, NONE);
    }

    /// The number of a key, or [#NONE].
    int get(long key) {
        return numbers[slot(key)];
    }

    /// Gives a key a number.
    ///
    /// @param key not 0
    void put(long key, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
