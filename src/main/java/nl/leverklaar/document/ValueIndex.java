package nl.leverklaar.document;

import java.util.function.IntPredicate;

/// Finds the code of a text by its hash: open addressing, each slot the hash and the code in one `long`, so that a text that is
/// new is recognised as new without looking at any other text.
final class ValueIndex {

    private long[] slots;
    private int size;

    private ValueIndex(int expected) {
        slots = new long[Math.max(64, Integer.highestOneBit(expected) * 4)];
    }

    /// An index of the codes from 1; code 0 is the empty text, which nobody looks up.
    static ValueIndex of(String[] values, int count) {
        ValueIndex index = new ValueIndex(count);
        for (int code = 1; code < count; code++) {
            index.add(values[code].hashCode(), code);
        }
        return index;
    }

    /// The code with this hash that is accepted, or 0.
    int find(int hash, IntPredicate accepted) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        long entry;
        while ((entry = slots[slot]) != 0) {
            if ((int) (entry >>> 32) == hash && accepted.test((int) entry)) {
                return (int) entry;
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    void add(int hash, int code) {
        if (++size * 2 > slots.length) {
            grow();
        }
        put(slots, (long) hash << 32 | code);
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long entry : slots) {
            if (entry != 0) {
                put(larger, entry);
            }
        }
        slots = larger;
    }

    private static void put(long[] slots, long entry) {
        int mask = slots.length - 1;
        int slot = spread((int) (entry >>> 32)) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }

    /// Mixes all bits; the hashes of numbers written out differ in a few bits only, and would crowd together.
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
