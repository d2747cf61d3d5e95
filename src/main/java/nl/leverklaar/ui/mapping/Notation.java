package nl.leverklaar.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.layout.ColumnMeanings;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Values of one column that are delivered in another notation than the file has; nothing of what they mean changes.
///
/// @param kolom the column
/// @param count in how many rows
/// @param examples the file and the delivery beside each other, at most three
public record Notation(Kolom kolom, int count, List<Example> examples) {

    private static final int EXAMPLES = 3;

    /// One value as the file has it and as it is delivered; a BSN by its last digits.
    public record Example(String before, String after) {}

    /// All columns of a table that are written in another way, in the order of the delivery.
    public static List<Notation> of(Table table) {
        List<Notation> all = new ArrayList<>();
        for (Kolom kolom : table.layout().kolommen()) {
            table.meanings(kolom)
                    .map(read -> of(kolom, read))
                    .filter(notation -> notation.count() > 0)
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Notation of(Kolom kolom, ColumnMeanings read) {
        int count = 0;
        List<Example> examples = new ArrayList<>();
        for (int code = 1; code < read.column().size(); code++) {
            String text = read.column().value(code);
            if (read.column().uses(code) > 0
                    && read.state(code) == ColumnMeanings.State.KNOWN
                    && !read.canonical(code).equals(text)) {
                count += read.column().uses(code);
                if (examples.size() < EXAMPLES) {
                    examples.add(
                            new Example(shown(kolom, text), shown(kolom, read.canonical(code))));
                }
            }
        }
        return new Notation(kolom, count, examples);
    }

    private static String shown(Kolom kolom, String text) {
        return kolom.isBsn() ? masked(text) : text;
    }

    /// All digits but the last four are hidden; what stands between them is what it is about here.
    private static String masked(String text) {
        StringBuilder shown = new StringBuilder(text);
        int digits = 0;
        for (int i = shown.length() - 1; i >= 0; i--) {
            if (Character.isDigit(shown.charAt(i)) && ++digits > 4) {
                shown.setCharAt(i, '•');
            }
        }
        return digits > 4 ? shown.toString() : "•".repeat(text.length());
    }
}
