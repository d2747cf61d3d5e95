package nl.leverklaar.check;

import java.util.function.LongConsumer;

/// Different numbers other than 0, each with its own number from 0 in the order in which they came; open addressing.
final class LongSet {

    private long[] keys = new long[64];
    private int[] numbers = new int[keys.length];
    private int size;

    /// The number of a key; a new one when it is new.
    int add(long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        numbers[slot] = size;
        return size++;
    }

    /// The number of a key, -1 when it is not there; 0 never is.
    int number(long key) {
        int slot = slot(key);
        return key != 0 && keys[slot] == key ? numbers[slot] : -1;
    }

    int size() {
        return size;
    }

    void each(LongConsumer visitor) {
        for (long key : keys) {
            if (key != 0) {
                visitor.accept(key);
            }
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
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
