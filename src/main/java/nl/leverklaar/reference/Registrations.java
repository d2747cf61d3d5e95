package nl.leverklaar.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leverklaar.reference.Opvang.Type;

/// Registrations as numbers in arrays, ordered by LRK number: 35 bytes each and the name.
final class Registrations {

    /// No date, or a date nobody wrote down.
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Type[] TYPES = Type.values();
    private static final int DIGITS = 9;

    private final int[] numbers;
    private final byte[] types;
    private final boolean[] ingeschreven;
    private final int[] begins;
    private final int[] ends;
    private final String[] names;
    private final int[] holders;
    private final int[][] gobs;
    private int size;
    private boolean ended;

    Registrations(int capacity) {
        numbers = new int[capacity];
        types = new byte[capacity];
        ingeschreven = new boolean[capacity];
        begins = new int[capacity];
        ends = new int[capacity];
        names = new String[capacity];
        holders = new int[capacity];
        gobs = new int[capacity][];
    }

    int size() {
        return size;
    }

    boolean tellsOfEnded() {
        return ended;
    }

    /// Adds a row whose number is that of the row before it, or higher.
    void add(RegisterRows.Read row) {
        ended |= !row.ingeschreven();
        if (size > 0 && numbers[size - 1] == row.number()) {
            merge(row);
            return;
        }
        numbers[size] = row.number();
        keep(row);
        begins[size] = row.begin();
        ends[size] = row.end();
        ingeschreven[size++] = row.ingeschreven();
    }

    /// Of two registrations of one number the one that still counts says what it is.
    private void merge(RegisterRows.Read row) {
        int last = size - 1;
        boolean unknown = begins[last] == UNKNOWN || row.begin() == UNKNOWN;
        begins[last] = unknown ? UNKNOWN : Math.min(begins[last], row.begin());
        boolean noEnd = ends[last] == UNKNOWN || row.end() == UNKNOWN;
        ends[last] = noEnd ? UNKNOWN : Math.max(ends[last], row.end());
        if (row.ingeschreven()) {
            size = last;
            keep(row);
            size = last + 1;
            ingeschreven[last] = true;
        }
    }

    private void keep(RegisterRows.Read row) {
        types[size] = (byte) row.type().ordinal();
        names[size] = row.name();
        holders[size] = row.kvk();
        gobs[size] = row.gobs();
    }

    /// The row of a number, or less than 0.
    int find(String number) {
        int wanted = RegisterRows.digits(number, DIGITS);
        return wanted < 0 ? -1 : Arrays.binarySearch(numbers, 0, size, wanted);
    }

    int[] ofHouder(String kvk) {
        int wanted = RegisterRows.digits(kvk, RegisterRows.KVK_DIGITS);
        return wanted < 0
                ? new int[0]
                : IntStream.range(0, size).filter(row -> holders[row] == wanted).toArray();
    }

    String number(int row) {
        return String.valueOf(numbers[row]);
    }

    Opvang opvang(int row) {
        return new Opvang(
                number(row),
                TYPES[types[row]],
                ingeschreven[row],
                date(begins[row]),
                date(ends[row]),
                names[row],
                holders[row] < 0 ? "" : "%08d".formatted(holders[row]),
                gobs(row));
    }

    private List<String> gobs(int row) {
        return Arrays.stream(gobs[row]).mapToObj(String::valueOf).toList();
    }

    private static Optional<LocalDate> date(int day) {
        return day == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
