package nl.leverklaar.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongToIntFunction;
import nl.leverklaar.rule.Row;

/// Rows ordered by the group they are in and then by their place in the file.
final class Members {

    private final int[] groups;
    private final int[] rows;
    private final int[] parts;

    private Members(Collected found, int groupCount) {
        int[] next = new int[groupCount + 1];
        for (int i = 0; i < found.size; i++) {
            next[found.groups[i] + 1]++;
        }
        for (int i = 1; i <= groupCount; i++) {
            next[i] += next[i - 1];
        }
        groups = new int[found.size];
        rows = new int[found.size];
        parts = new int[found.size];
        for (int i = 0; i < found.size; i++) {
            int place = next[found.groups[i]]++;
            groups[place] = found.groups[i];
            rows[place] = found.rows[i];
            parts[place] = found.parts[i];
        }
    }

    /// The members of all groups of two rows or more.
    static Members sharedBy(Groups of, int rowCount) {
        KeyTable keys = new KeyTable(rowCount * of.parts());
        each(of, rowCount, (key, _, _) -> keys.add(key));
        return collect(of, rowCount, keys::group, keys.groups());
    }

    /// The members of the groups with these keys.
    static Members withKeys(Groups of, int rowCount, Set<Long> wanted) {
        if (wanted.isEmpty()) {
            return new Members(new Collected(), 0);
        }
        if (wanted.size() == 1) {
            long only = wanted.iterator().next();
            return collect(of, rowCount, key -> key == only ? 0 : -1, 1);
        }
        Map<Long, Integer> numbers = new HashMap<>();
        wanted.forEach(key -> numbers.put(key, numbers.size()));
        return collect(of, rowCount, key -> numbers.getOrDefault(key, -1), wanted.size());
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

    private static Members collect(
            Groups of, int rowCount, LongToIntFunction groupOf, int groupCount) {
        Collected found = new Collected();
        each(
                of,
                rowCount,
                (key, row, part) -> {
                    int group = groupOf.applyAsInt(key);
                    if (group >= 0) {
                        found.add(group, row, part);
                    }
                });
        return new Members(found, groupCount);
    }

    private static void each(Groups of, int rowCount, Visitor visitor) {
        Row cursor = of.cursor();
        for (int row = 0; row < rowCount; row++) {
            for (int part = 0; part < of.parts(); part++) {
                long key = of.key(cursor, row, part);
                if (key != 0) {
                    visitor.visit(key, row, part);
                }
            }
        }
    }

    private interface Visitor {
        void visit(long key, int row, int part);
    }

    private static final class Collected {
        private int[] groups = new int[16];
        private int[] rows = new int[16];
        private int[] parts = new int[16];
        private int size;

        void add(int group, int row, int part) {
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, size * 2);
                rows = Arrays.copyOf(rows, size * 2);
                parts = Arrays.copyOf(parts, size * 2);
            }
            groups[size] = group;
            rows[size] = row;
            parts[size++] = part;
        }
    }
}
