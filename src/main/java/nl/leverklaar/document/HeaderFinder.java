package nl.leverklaar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the row with the column names: the first with at least five names that the layout knows; else the first row of
/// the commonest width, if its cells look like names and not like data. Unless half of them are known, none may be empty or
/// come again, beside it or in the same column below.
public final class HeaderFinder {

    /// Among so many records from the first with text on, the column names are looked for; below them only known ones.
    static final int LOOK_AHEAD = 50;

    /// So many known names make a row of names.
    static final int ENOUGH = 5;

    private static final int MOST_EXPLAINING = 2;
    private static final int FEW_NUMBERS = 8;
    private static final Pattern BETWEEN = Pattern.compile("[;,\t|\"]+");

    /// What no name has in it; words of several names between these signs may look like another name.
    private static final Pattern SEPARATED = Pattern.compile("[;\t|]");

    private static final Pattern PERSON = Pattern.compile("\\s*\\d{9}\\s*");

    private final ToIntFunction<List<String>> knownNames;
    private final Function<String, Optional<?>> meanings;

    /// @param knownNames how many of the cells of a row are column names that somebody knows
    HeaderFinder(ToIntFunction<List<String>> knownNames) {
        this(knownNames, _ -> Optional.empty());
    }

    private HeaderFinder(
            ToIntFunction<List<String>> knownNames, Function<String, Optional<?>> meanings) {
        this.knownNames = knownNames;
        this.meanings = meanings;
    }

    /// @param meanings what a column name says, when it is one that somebody knows
    public static HeaderFinder of(Function<String, Optional<?>> meanings) {
        return new HeaderFinder(
                cells ->
                        (int)
                                cells.stream()
                                        .filter(cell -> meanings.apply(cell).isPresent())
                                        .count(),
                meanings);
    }

    /// What a text says as a column name; nothing when it is none that somebody knows.
    Optional<?> meaning(String name) {
        return meanings.apply(name);
    }

    /// Whether these are column names, because at least five are known.
    boolean knows(List<String> cells) {
        return knownNames.applyAsInt(cells) >= ENOUGH;
    }

    /// Whether a record has the column names, because it has at least five that are known. Numbers are no names; a row with
    /// many is not looked at any further, for a row may stand behind the names.
    boolean knows(CellRanges record) {
        if (record.fields() < ENOUGH) {
            return false;
        }
        List<String> cells = new ArrayList<>();
        int numbers = 0;
        for (int i = 0; i < record.fields(); i++) {
            String cell = record.text(i);
            cells.add(SEPARATED.matcher(cell).find() ? "" : cell);
            numbers += looksLikeName(cell) ? 0 : 1;
            if (numbers * FEW_NUMBERS > record.fields()) {
                return cells.stream().limit(ENOUGH).allMatch(HeaderFinder::looksLikeName)
                        && knows(cells);
            }
        }
        return knows(cells);
    }

    /// How many columns a record with names has: half of it when the first row stands behind them, because the line end between
    /// them was lost.
    int columns(CellRanges record) {
        int half = (record.fields() + 1) / 2;
        List<String> cells = IntStream.range(0, record.fields()).mapToObj(record::text).toList();
        return isRowBehind(cells, half) ? half : cells.size();
    }

    /// @throws SourceException when a person names a row that has no cells
    Header find(Records records) throws SourceException {
        Optional<Integer> said = records.overrule().header();
        if (said.isEmpty()) {
            return recognise(records);
        }
        return said.get() == 0 ? none(records) : in(records, said.get());
    }

    /// The names in the row that a person points out.
    private Header in(Records records, int row) throws SourceException {
        List<String> cells = row > records.size() ? List.of() : records.cells(row - 1);
        if (cells.stream().allMatch(String::isBlank)) {
            throw new SourceException(SourceException.Reason.NO_HEADER, row);
        }
        List<String> line = cells.size() == 1 ? records.unwrapped(cells.getFirst()) : List.of();
        return knows(line)
                ? header(records, row - 1, row, line).inOneCell(cells.getFirst())
                : header(records, row - 1, row, cells);
    }

    /// The names in a row; what explains them below is no data.
    private Header header(Records records, int row, int firstData, List<String> cells) {
        int first = firstData;
        while (first > row
                && first - row <= MOST_EXPLAINING
                && first < records.size()
                && !records.cells(first).equals(cells)
                && new RowsBelow(records, first + 1).areExplainedBy(records.cells(first))) {
            first++;
        }
        RowsBelow below = new RowsBelow(records, first);
        int width = below.width();
        if (width > 1 && width < cells.size() && isRowBehind(cells, width)) {
            List<String> names = new ArrayList<>(cells.subList(0, width));
            names.set(width - 1, withoutValue(names.getLast()));
            return new Header(row, first, List.copyOf(names), "", true);
        }
        int surplus = below.withoutColumn(cells);
        return new Header(row, first, List.copyOf(cells.subList(0, cells.size() - surplus)));
    }

    /// Whether what stands behind as many names as there are columns is a row with data.
    private boolean isRowBehind(List<String> cells, int width) {
        List<String> behind = cells.subList(width, cells.size());
        return knows(cells.subList(0, width))
                && knownNames.applyAsInt(behind) == 0
                && isData(behind, width);
    }

    /// The last name, where the first value of a row stands directly behind it.
    private String withoutValue(String name) {
        return IntStream.range(0, name.length())
                .mapToObj(gone -> name.substring(0, name.length() - gone))
                .filter(part -> meaning(part).isPresent())
                .findFirst()
                .orElse(name);
    }

    /// No row has names; the rows say how many columns there are.
    private static Header none(Records records) {
        int begin = records.hasSeparatorLine() ? 1 : 0;
        TopRows rows = TopRows.of(records, firstFilled(records, begin));
        return rows.isEmpty()
                ? new Header(-1, begin, List.of())
                : nameless(begin, rows.cells(rows.firstOfCommonestWidth()));
    }

    private static Header nameless(int begin, List<String> cells) {
        return new Header(-1, begin, cells.stream().map(_ -> "").toList());
    }

    private Header recognise(Records records) {
        int begin = records.hasSeparatorLine() ? 1 : 0;
        int filled = firstFilled(records, begin);
        TopRows rows = TopRows.of(records, filled);
        int known = known(records, filled, rows);
        if (known >= 0) {
            List<String> cells = records.cells(known);
            return header(records, known, firstData(records, begin, known, cells.size()), cells);
        }
        if (rows.isEmpty()) {
            return new Header(-1, begin, List.of());
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = rows.lineInOneCell(i);
            if (knows(line) && rows.hasAnother(line.size(), i)) {
                int row = filled + i;
                int firstData = firstData(records, begin, row, line.size());
                return header(records, row, firstData, line).inOneCell(rows.cells(i).getFirst());
            }
        }
        int first = firstOfTable(rows);
        List<String> candidate = rows.cells(first);
        List<String> names = trimmed(candidate);
        boolean mostlyKnown = knownNames.applyAsInt(names) * 2 >= names.size();
        if (names.stream().allMatch(HeaderFinder::looksLikeName)
                && (mostlyKnown || rows.areOnce(names, first))) {
            int row = filled + first;
            return header(
                    records, row, firstData(records, begin, row, candidate.size()), candidate);
        }
        return nameless(begin, candidate);
    }

    /// The first record with text; an export may begin with any number of empty ones.
    private static int firstFilled(Records records, int begin) {
        int first = begin;
        while (first < records.size() && records.cells(first).stream().allMatch(String::isBlank)) {
            first++;
        }
        return first;
    }

    /// The first record with known names, among the top rows or else anywhere below; -1 when there is none.
    private int known(Records records, int from, TopRows top) {
        for (int i = 0; i < top.size(); i++) {
            if (knows(top.cells(i))) {
                return from + i;
            }
        }
        for (int i = from + top.size(); i < records.size(); i++) {
            if (knows(records.ranges(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Where the data begin: behind the names, or above them where rows hold numbers in many columns, because files were
    /// pasted together and the first had no names. Their width says nothing: it may be damaged.
    private static int firstData(Records records, int begin, int header, int width) {
        int first = begin;
        while (first < header && !isData(records.cells(first), width)) {
            first++;
        }
        return first < header ? first : header + 1;
    }

    /// Whether a row is filled for the most part and has many numbers, or has two as long as those of persons.
    private static boolean isData(List<String> cells, int width) {
        int filled = 0;
        int numbers = 0;
        int persons = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
            numbers += looksLikeName(cell) ? 0 : 1;
            persons += PERSON.matcher(cell).matches() ? 1 : 0;
        }
        boolean full = filled * 2 > width && numbers * 4 > width;
        return full || filled >= ENOUGH && persons > 1;
    }

    /// The names when they stand in one cell together, as most rows do then; else the first of the most rows.
    private int firstOfTable(TopRows rows) {
        for (int i = 0; rows.areMostlyOneCell() && i < rows.size(); i++) {
            List<String> cells = rows.cells(i);
            if (cells.size() == 1 && knows(List.of(BETWEEN.split(cells.getFirst())))) {
                return i;
            }
        }
        return rows.firstOfCommonestWidth();
    }

    /// Without the nameless cells that a separator at the end of the row makes.
    private static List<String> trimmed(List<String> names) {
        List<String> all = new ArrayList<>(names);
        while (all.size() > 1 && all.getLast().isBlank()) {
            all.removeLast();
        }
        return List.copyOf(all);
    }

    static boolean looksLikeName(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        return digits * 2 <= cell.strip().length();
    }
}
