package nl.leverklaar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Reads;

/// Asks one row rule once for each combination of the values it looks at, as a value rule is asked once for each value.
///
/// What a rule looks at is seen while it is asked, see [Reads]: when it looks at one column more than ever before, all is
/// forgotten. So many rows hold so few combinations of hours, price and costs that this saves nearly all of the work; a rule
/// that looks at numbers of which each row has its own is simply asked of each row.
final class Combinations {

    private static final int MOST_SLOTS = 1 << 16;
    private static final int TRIAL = 1 << 13;
    private static final long MOST = 1L << 60;

    /// Is told what a row is.
    interface Outcome {
        void set(int row, boolean isBad);
    }

    private final RowPass pass;
    private final RowVerdicts of;
    private final Reads looked = new Reads();
    private final List<Part> parts = new ArrayList<>();
    private long[] known = new long[0];
    private long[] keys = new long[0];
    private boolean few;
    private boolean worthless;
    private int seen;
    private int asked;

    /// One column of the key.
    ///
    /// @param byValue whether the value counts, or only its class
    /// @param count how many different ones there can be
    private record Part(Kolom kolom, boolean byValue, int count) {}

    Combinations(RowPass pass, RowVerdicts of) {
        this.pass = pass;
        this.of = of;
        Arrays.stream(of.needed()).forEach(looked::state);
        look();
    }

    /// Judges the rows that are at hand in the pass.
    void judge(Outcome outcome) {
        if (!worthless) {
            makeKeys();
        }
        for (int i = 0; i < pass.size(); i++) {
            int row = pass.row(i);
            outcome.set(row, worthless ? isBadAlone(row) : isBad(i, row));
        }
        seen += pass.size();
        worthless |= !few && seen >= TRIAL && asked * 2 > seen;
    }

    /// What the rule looked at.
    Reads looked() {
        return looked;
    }

    private boolean isBadAlone(int row) {
        boolean isBad = pass.isBad(of, row);
        looked.add(pass.reads());
        return isBad;
    }

    private boolean isBad(int index, int row) {
        long key = keys[index];
        int slot = slot(key);
        if (known[slot] >>> 1 == key) {
            return (known[slot] & 1) != 0;
        }
        asked++;
        boolean isBad = pass.isBad(of, row);
        if (looked.add(pass.reads())) {
            look();
            if (!worthless) {
                makeKeys();
            }
        } else {
            known[slot] = key << 1 | (isBad ? 1 : 0);
        }
        return isBad;
    }

    /// Chooses the parts of the key anew and forgets all that is known.
    private void look() {
        parts.clear();
        long product = 1;
        for (Kolom kolom : Kolom.values()) {
            boolean byValue = looked.hasValue(kolom);
            ValueVerdicts values = pass.values(kolom);
            if (values != null && looked.has(kolom) && !pass.isConstant(kolom, byValue)) {
                int count = byValue ? values.column().size() : ValueVerdicts.CLASSES;
                if (product > MOST / count) {
                    worthless = true;
                    return;
                }
                parts.add(new Part(kolom, byValue, count));
                product *= count;
            }
        }
        few = product < MOST_SLOTS;
        known = new long[few ? (int) product + 1 : MOST_SLOTS];
    }

    /// The keys of the rows at hand.
    private void makeKeys() {
        int size = pass.size();
        if (keys.length < size) {
            keys = new long[size];
        }
        // From 1, so that an empty slot is like none.
        Arrays.fill(keys, 0, size, 1);
        long weight = 1;
        for (Part part : parts) {
            ValueVerdicts values = pass.values(part.kolom());
            if (part.byValue() || values == null) {
                addValues(keys, size, pass.codes(part.kolom()), weight);
            } else {
                addClasses(keys, size, pass.codes(part.kolom()), values.classes(), weight);
            }
            weight *= part.count();
        }
    }

    private static void addValues(long[] keys, int size, int[] codes, long weight) {
        for (int i = 0; i < size; i++) {
            keys[i] += codes[i] * weight;
        }
    }

    private static void addClasses(
            long[] keys, int size, int[] codes, byte[] classes, long weight) {
        for (int i = 0; i < size; i++) {
            keys[i] += classes[codes[i]] * weight;
        }
    }

    /// Each combination has a slot of its own where there cannot be many; else now and then one takes that of another.
    private int slot(long key) {
        if (few) {
            return (int) key;
        }
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & MOST_SLOTS - 1;
    }
}
