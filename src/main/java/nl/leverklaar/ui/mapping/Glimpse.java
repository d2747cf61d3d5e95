package nl.leverklaar.ui.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.Overrule;
import nl.leverklaar.document.Reading;
import nl.leverklaar.document.RecordReader;
import nl.leverklaar.kind.Elfproef;

/// The first rows of a file as they would be read.
///
/// @param reading how they are read
/// @param rows their cells, a BSN in it by its last digits
public record Glimpse(Reading reading, List<List<String>> rows) {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{8,9}(?![0-9])");

    static Glimpse of(RecordReader records) {
        List<List<String>> rows = new ArrayList<>();
        records.each(cells -> rows.add(Arrays.stream(cells).map(Glimpse::masked).toList()));
        return new Glimpse(records.reading(), rows);
    }

    /// The sign between two cells.
    public String separator() {
        return String.valueOf(reading.dialect().sign());
    }

    /// The sign around a cell.
    public Overrule.Quote quote() {
        return Overrule.Quote.of(reading.dialect());
    }

    /// The row with the column names, 0 when there is none.
    public int header() {
        return Math.toIntExact(reading.headerRow());
    }

    /// How many columns the widest row has.
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// What the row of the column names says of a column, empty where it says nothing.
    public String name(int column) {
        return header() == 0 || header() > rows.size() ? "" : cell(header() - 1, column);
    }

    /// A cell, empty where a row is shorter.
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /// The rows that can hold the column names, from 1.
    public List<Integer> possibleHeaders() {
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                all.add(row + 1);
            }
        }
        if (!all.contains(header()) && header() > 0) {
            all.add(header());
        }
        return all;
    }

    /// Also where nothing separates it from what stands beside it.
    private static String masked(String cell) {
        return NUMBER.matcher(cell)
                .replaceAll(number ->
                        Elfproef.holds(number.group())
                                ? FindingText.mask(number.group())
                                : number.group());
    }
}
