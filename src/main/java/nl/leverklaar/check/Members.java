package nl.leverklaar.check;

import java.util.Arrays;

/// Rows ordered by the group they are in and then by their place in the file.
final class Members {

    private final int[] groups;
    private final int[] rows;
    private final int[] parts;

    private Members(Collected found, int groupCount) {
        int[] next = new int[groupCount + 1];
        for (int i = 0; i < found.size; i++) {
            next[found.group(i) + 1]++;
        }
        for (int i = 1; i <= groupCount; i++) {
            next[i] += next[i - 1];
        }
        groups = new int[found.size];
        rows = new int[found.size];
        parts = new int[found.size];
        for (int i = 0; i < found.size; i++) {
            int place = next[found.group(i)]++;
            groups[place] = found.group(i);
            rows[place] = found.row(i);
            parts[place] = found.part(i);
        }
    }

    /// The members of all groups of two rows or more; the prints of all keys are renewed.
    static Members ofAll(Groups of, int rowCount) {
        long[][] keys = new long[of.parts()][];
        Repeated repeated = new Repeated(rowCount * of.parts());
        for (int part = 0; part < keys.length; part++) {
            keys[part] = of.keys(part).ofAll(rowCount);
            of.prints(part).setAll(keys[part]);
            repeated.addAll(keys[part]);
        }
        return shared(keys, rowCount, repeated);
    }

    /// The same, of the rows that are known to share a key with another.
    static Members ofShared(Groups of, int rowCount) {
        LongSet numbers = new LongSet();
        Collected found = new Collected();
        Keys[] keys = new Keys[of.parts()];
        Arrays.setAll(keys, of::keys);
        for (int row = 0; row < rowCount; row++) {
            for (int part = 0; part < keys.length; part++) {
                if (of.shared(part).get(row)) {
                    found.add(numbers.add(keys[part].of(row)), row, part);
                }
            }
        }
        return new Members(found, numbers.size());
    }

    private static Members shared(long[][] keys, int rowCount, Repeated repeated) {
        LongSet numbers = new LongSet();
        Collected found = new Collected();
        for (int row = 0; row < rowCount; row++) {
            for (int part = 0; part < keys.length; part++) {
                long key = keys[part][row];
                if (key != 0 && repeated.mayBe(key)) {
                    found.add(numbers.add(key), row, part);
                }
            }
        }
        return new Members(found, numbers.size());
    }

    /// The members of the groups with these keys, of which some may have no member or one.
    static Members withKeys(Groups of, int rowCount, LongSet wanted) {
        Collected found = new Collected();
        if (wanted.size() > 0) {
            for (int part = 0; part < of.parts(); part++) {
                int at = part;
                Keys keys = of.keys(part);
                of.prints(part)
                        .each(
                                wanted,
                                row -> {
                                    int group = wanted.number(keys.of(row));
                                    if (group >= 0) {
                                        found.add(group, row, at);
                                    }
                                });
            }
            found.sort();
        }
        return new Members(found, wanted.size());
    }

    int size() {
        return rows.length;
    }

    int row(int index) {
        return rows[index];
    }

    int part(int index) {
        return parts[index];
    }

    int endOfGroup(int from) {
        int to = from + 1;
        while (to < groups.length && groups[to] == groups[from]) {
            to++;
        }
        return to;
    }

    /// Rows, parts and groups, each three in one number that sorts by row and then by part.
    private static final class Collected {

        private static final int ROW = 39;
        private static final int PART = 31;

        private long[] all = new long[64];
        private int size;

        void add(int group, int row, int part) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = (long) row << ROW | (long) part << PART | group;
        }

        int row(int index) {
            return (int) (all[index] >>> ROW);
        }

        int part(int index) {
            return (int) (all[index] >>> PART) & (1 << ROW - PART) - 1;
        }

        int group(int index) {
            return (int) all[index] & Integer.MAX_VALUE;
        }

        void sort() {
            Arrays.sort(all, 0, size);
        }
    }
}
