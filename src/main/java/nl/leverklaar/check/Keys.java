package nl.leverklaar.check;

import java.util.Arrays;
import java.util.List;
import nl.leverklaar.document.TextHash;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Key;

/// Makes the keys of one part of a grouping, for many rows at once: a column at a time.
///
/// It serves one thread.
final class Keys {

    private static final int BLOCK = 1024;
    private static final long SEED = 7;

    private final Table table;
    private final Usable usable;
    private final Grouping.Part part;
    private final int[] one = new int[1];
    private final long[] ofOne = new long[1];

    Keys(Table table, Usable usable, Grouping.Part part) {
        this.table = table;
        this.usable = usable;
        this.part = part;
    }

    /// The key of a row; 0 when it belongs to no group.
    long of(int row) {
        one[0] = row;
        make(one, 1, ofOne);
        return ofOne[0];
    }

    /// The keys of all rows up to one.
    long[] ofAll(int rows) {
        long[] keys = new long[rows];
        int[] some = new int[BLOCK];
        long[] made = new long[BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int count = Math.min(BLOCK, rows - from);
            for (int i = 0; i < count; i++) {
                some[i] = from + i;
            }
            make(some, count, made);
            System.arraycopy(made, 0, keys, from, count);
        }
        return keys;
    }

    private void make(int[] rows, int count, long[] keys) {
        make(part.key(), rows, count, keys);
        for (Kolom kolom : part.columns()) {
            ValueVerdicts judged = usable.of(kolom);
            if (judged != null && judged.hasWrong()) {
                for (int i = 0; i < count; i++) {
                    if (judged.isWrong(judged.column().code(rows[i]))) {
                        keys[i] = 0;
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (!table.document().counts(rows[i])) {
                keys[i] = 0;
            }
        }
    }

    private void make(Key key, int[] rows, int count, long[] keys) {
        switch (key) {
            case Key.Same(List<Kolom> needed, List<Kolom> also) -> {
                Arrays.fill(keys, 0, count, SEED);
                for (int i = 0; i < needed.size(); i++) {
                    add(needed.get(i), true, rows, count, keys);
                }
                for (int i = 0; i < also.size(); i++) {
                    add(also.get(i), false, rows, count, keys);
                }
            }
            case Key.Else(Key first, Key second) -> {
                make(first, rows, count, keys);
                makeMissing(second, rows, count, keys);
            }
            case Key.All(List<Key> all) -> {
                make(all.getFirst(), rows, count, keys);
                long[] more = new long[count];
                for (int i = 1; i < all.size(); i++) {
                    make(all.get(i), rows, count, more);
                    addAll(keys, more, count);
                }
            }
        }
    }

    /// Makes another key for the rows that have none yet.
    private void makeMissing(Key key, int[] rows, int count, long[] keys) {
        int missing = 0;
        for (int i = 0; i < count; i++) {
            missing += keys[i] == 0 ? 1 : 0;
        }
        if (missing == 0) {
            return;
        }
        int[] without = new int[missing];
        long[] made = new long[missing];
        for (int i = 0, k = 0; i < count; i++) {
            if (keys[i] == 0) {
                without[k++] = rows[i];
            }
        }
        make(key, without, missing, made);
        for (int i = 0, k = 0; i < count; i++) {
            if (keys[i] == 0) {
                keys[i] = made[k++];
            }
        }
    }

    private static void addAll(long[] keys, long[] more, int count) {
        for (int i = 0; i < count; i++) {
            keys[i] = Key.mixed(keys[i], more[i]);
        }
    }

    /// Adds what is delivered in a column to the keys.
    private void add(Kolom kolom, boolean needed, int[] rows, int count, long[] keys) {
        String filledIn = table.filledIn(kolom);
        boolean nothing = needed && filledIn.isEmpty();
        long empty = TextHash.of(filledIn);
        ColumnMeanings read = table.meanings(kolom).orElse(null);
        if (read == null) {
            for (int i = 0; i < count; i++) {
                keys[i] = nothing ? 0 : Key.mixed(keys[i], empty);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            int code = read.column().code(rows[i]);
            if (read.state(code) != ColumnMeanings.State.EMPTY) {
                keys[i] = Key.mixed(keys[i], read.hash(code));
            } else {
                keys[i] = nothing ? 0 : Key.mixed(keys[i], empty);
            }
        }
    }
}
