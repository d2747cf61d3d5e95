package nl.leverklaar.document;

/// Finds the codes with a hash: open addressing, each slot a code and, in the bits that no code of that many needs, a part of
/// the hash, so that nearly every text that is new is recognised as new without looking at any other text. At least half of
/// the slots stay free, so that the slot looked at first is nearly always the last.
final class ValueIndex {

    private static final int SMALLEST = 7;

    private int[] slots;
    private int bits;
    private int size;

    /// @param expected how many codes will be added, at least
    ValueIndex(int expected) {
        bits = Math.max(SMALLEST, Integer.SIZE - Integer.numberOfLeadingZeros(expected) + 1);
        slots = new int[1 << bits];
    }

    /// The slot where looking for a hash begins.
    int first(int hash) {
        return hash & slots.length - 1;
    }

    int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    boolean isFree(int slot) {
        return slots[slot] == 0;
    }

    /// The code in a slot when the part of its hash that is kept is that of this hash, else 0.
    int code(int slot, int hash) {
        int entry = slots[slot];
        return (entry ^ hash) >>> bits == 0 ? entry & slots.length - 1 : 0;
    }

    /// Puts a code into a free slot, or elsewhere when the index must grow for it.
    ///
    /// @param hashes the hash of each code that was added, and of this one
    void put(int slot, int code, int[] hashes) {
        if (++size * 2 > slots.length) {
            grow(hashes, code);
        } else {
            slots[slot] = entry(hashes[code], code);
        }
    }

    private void grow(int[] hashes, int codes) {
        bits++;
        slots = new int[1 << bits];
        for (int code = 1; code <= codes; code++) {
            int slot = first(hashes[code]);
            while (!isFree(slot)) {
                slot = next(slot);
            }
            slots[slot] = entry(hashes[code], code);
        }
    }

    private int entry(int hash, int code) {
        return hash & -1 << bits | code;
    }
}
