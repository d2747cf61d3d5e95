package nl.leverklaar.previous;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which earlier rows have a row of now with the same key.
final class Presence {

    private final Earlier earlier;
    private final int[] times;
    private final BitSet absent;
    private final Map<Integer, int[]> presentAndAll = new HashMap<>();

    Presence(Earlier earlier) {
        this.earlier = earlier;
        EarlierRows rows = earlier.rows();
        this.times = new int[rows.size()];
        this.absent = rows.found();
        absent.stream().forEach(row -> of(row)[1]++);
    }

    /// @param number the number of an earlier row, less than 0 for none
    void enter(int number) {
        if (number >= 0 && times[number]++ == 0) {
            absent.clear(number);
            of(number)[0]++;
        }
    }

    /// @param number the number of an earlier row, less than 0 for none
    void leave(int number) {
        if (number >= 0 && --times[number] == 0) {
            absent.set(number);
            of(number)[0]--;
        }
    }

    private int[] of(int row) {
        return presentAndAll.computeIfAbsent(earlier.rows().monthOrdinal(row), _ -> new int[2]);
    }

    /// The numbers of the absent rows of months that are in the file as a whole: at least half of their rows are.
    List<Integer> absent(Iterable<YearMonth> months) {
        List<Integer> all = new ArrayList<>();
        for (YearMonth month : months) {
            int ordinal = EarlierRows.ordinal(month);
            int[] of = presentAndAll.getOrDefault(ordinal, new int[2]);
            if (of[0] < of[1] && of[0] * 2 >= of[1]) {
                absent.stream()
                        .filter(row -> earlier.rows().monthOrdinal(row) == ordinal)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
