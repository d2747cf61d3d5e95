package nl.leverklaar.document;

import java.util.Arrays;
import java.util.BitSet;

/// Where single bytes stand in a file of two bytes a letter, in runs; each of them is read as a letter of two bytes.
final class Singles {

    private int[] starts = new int[8];
    private int[] lengths = new int[8];
    private int[] before = new int[8];
    private final BitSet letters = new BitSet();
    private int runs;
    private int total;

    /// Adds a run behind the others.
    ///
    /// @param from the byte of the file where it begins
    /// @param length how many single bytes it has
    /// @param letter whether each is a letter in the file too, and no rest of one
    void add(int from, int length, boolean letter) {
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, runs * 2);
            lengths = Arrays.copyOf(lengths, runs * 2);
            before = Arrays.copyOf(before, runs * 2);
        }
        starts[runs] = from + total;
        lengths[runs] = length;
        before[runs] = total;
        letters.set(runs, letter);
        runs++;
        total += length;
    }

    int runs() {
        return runs;
    }

    /// How many single bytes there are.
    int total() {
        return total;
    }

    /// How many of them are left over of letters that were lost.
    int rests() {
        int rests = total;
        for (int run = letters.nextSetBit(0); run >= 0; run = letters.nextSetBit(run + 1)) {
            rests -= lengths[run];
        }
        return rests;
    }

    /// Where a run begins in the bytes that are read.
    int at(int run) {
        return starts[run];
    }

    /// Where a run ends in the bytes that are read.
    int end(int run) {
        return starts[run] + 2 * lengths[run];
    }

    boolean isLetter(int run) {
        return letters.get(run);
    }

    /// Whether what begins at a place in the bytes that are read is a letter of one byte in the file.
    boolean isLetterAt(int place) {
        int run = runAt(place);
        return run >= 0 && place < end(run) && letters.get(run);
    }

    /// The place in the file of a place in the bytes that are read.
    int inFile(int place) {
        int run = runAt(place);
        return run < 0
                ? place
                : place - before[run] - Math.min(lengths[run], (place - starts[run] + 1) / 2);
    }

    /// The last run that begins at a place or before it, or -1.
    private int runAt(int place) {
        int found = Arrays.binarySearch(starts, 0, runs, place);
        return found >= 0 ? found : -found - 2;
    }
}
