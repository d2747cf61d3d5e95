package nl.leverklaar.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leverklaar.reference.Opvang.Type;

/// Takes what is kept from the rows of a register file.
///
/// The columns are known by their names. A name of a location may hold the separator, because quotes are not trusted; the
/// status, which is one of two words, then tells how far the rest of the row has shifted.
final class RegisterRows {

    /// The names of the columns that are kept.
    static final String HEADER =
            "lrk_id;type_oko;status;inschrijfdatum;uitschrijfdatum;kvk_nummer_houder;"
                    + "gastouderbureau_1;gastouderbureau_2;actuele_naam_oko\r\n";

    static final int KVK_DIGITS = 8;

    private static final int LRK_DIGITS = 9;
    private static final String INGESCHREVEN = "ingeschreven";
    private static final String UITGESCHREVEN = "uitgeschreven";
    private static final List<String> NEEDED = List.of("lrk_id", "type_oko", "status");
    private static final int[] NO_GOBS = {};

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Read> rows = new ArrayList<>();
    private boolean first = true;

    /// One row.
    ///
    /// @param begin the day of inschrijving since 1970, or [Registrations#UNKNOWN]
    /// @param end the day of uitschrijving, likewise
    /// @param kvk the KvK number of the holder, -1 when it is not told
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(
            int number,
            Type type,
            boolean ingeschreven,
            int begin,
            int end,
            String name,
            int kvk,
            int[] gobs) {}

    /// One registration under [#HEADER]. The name stands last, so that a separator in it shifts nothing.
    static String line(Opvang of) {
        return String.join(
                        ";",
                        of.number(),
                        of.type().name(),
                        of.isIngeschreven() ? INGESCHREVEN : UITGESCHREVEN,
                        of.inschrijving().map(LocalDate::toString).orElse(""),
                        of.uitschrijving().map(LocalDate::toString).orElse(""),
                        of.kvk(),
                        of.gobs().isEmpty() ? "" : of.gobs().getFirst(),
                        of.gobs().size() < 2 ? "" : of.gobs().get(1),
                        of.naam().replaceAll("[;\\p{Cntrl}]", " "))
                + "\r\n";
    }

    void row(List<String> cells) {
        if (first) {
            first = false;
            for (int i = 0; i < cells.size(); i++) {
                columns.putIfAbsent(plain(cells.get(i)).toLowerCase(Locale.ROOT), i);
            }
        } else if (columns.keySet().containsAll(NEEDED)) {
            int number = digits(cell(cells, "lrk_id", 0), LRK_DIGITS);
            int shift = shift(cells);
            if (number >= 0 && shift >= 0) {
                rows.add(read(cells, number, shift));
            }
        }
    }

    /// All rows by number; none when the file is no register.
    Registrations registrations() {
        rows.sort(Comparator.comparingInt(Read::number));
        Registrations all = new Registrations(rows.size());
        rows.forEach(all::add);
        return all;
    }

    private Read read(List<String> cells, int number, int shift) {
        return new Read(
                number,
                type(cell(cells, "type_oko", 0)),
                isWord(cell(cells, "status", shift), INGESCHREVEN),
                day(cell(cells, "inschrijfdatum", shift)),
                day(cell(cells, "uitschrijfdatum", shift)),
                cell(cells, "actuele_naam_oko", 0),
                digits(cell(cells, "kvk_nummer_houder", shift), KVK_DIGITS),
                gobs(cells, shift));
    }

    /// How many cells further than its column the status stands, or -1 when there is none.
    private int shift(List<String> cells) {
        int column = columns.getOrDefault("status", 0);
        for (int shift = 0; column + shift < cells.size(); shift++) {
            String status = plain(cells.get(column + shift));
            if (isWord(status, INGESCHREVEN) || isWord(status, UITGESCHREVEN)) {
                return shift;
            }
        }
        return -1;
    }

    private int[] gobs(List<String> cells, int shift) {
        int[] gobs =
                Stream.of("gastouderbureau_1", "gastouderbureau_2")
                        .map(column -> cell(cells, column, shift))
                        .mapToInt(RegisterRows::firstNumber)
                        .filter(number -> number >= 0)
                        .toArray();
        return gobs.length == 0 ? NO_GOBS : gobs;
    }

    /// The first LRK number in a text such as `999980038 Gastouderbureau De Brug`.
    private static int firstNumber(String text) {
        return Arrays.stream(text.split("[^0-9]+"))
                .mapToInt(number -> digits(number, LRK_DIGITS))
                .filter(number -> number >= 0)
                .findFirst()
                .orElse(-1);
    }

    private String cell(List<String> cells, String name, int shift) {
        Integer column = columns.get(name);
        return column == null || column + shift >= cells.size()
                ? ""
                : plain(cells.get(column + shift));
    }

    private static boolean isWord(String text, String word) {
        return text.equalsIgnoreCase(word);
    }

    private static Type type(String text) {
        return Arrays.stream(Type.values())
                .filter(type -> type.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(Type.ANDERS);
    }

    /// A number of so many digits, or -1. A zero in front counts as a digit.
    static int digits(String text, int length) {
        if (text.length() != length) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// `dd-mm-jjjj`, or `jjjj-mm-dd` from a later version of the file.
    private static int day(String text) {
        String[] parts = text.split("[-/]");
        if (parts.length != 3) {
            return Registrations.UNKNOWN;
        }
        boolean yearFirst = parts[0].length() == 4;
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(parts[yearFirst ? 0 : 2]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[yearFirst ? 2 : 0]));
            return Math.toIntExact(day.toEpochDay());
        } catch (DateTimeException | NumberFormatException e) {
            return Registrations.UNKNOWN;
        }
    }

    /// Without the quotes and spaces around it.
    private static String plain(String text) {
        String bare = text.strip();
        while (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
