package nl.leverklaar.rule.bst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.kind.Voorvoegsel;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.rij.Prijs;

/// Looks for the one place in a row with a cell too many where two neighbours are one text with a separator in it, or where
/// an empty cell, or one that stands there twice, is not one of its own.
final class Rejoin {

    private static final List<Kolom> PRICE = List.of(Kolom.UREN, Kolom.UURPRIJS, Kolom.KOSTEN);

    private final Table table;
    private final Document document;
    private final int width;
    private final Fit fit;
    private final List<String> cells = new ArrayList<>();

    Rejoin(Table table, int row) {
        this.table = table;
        this.document = table.document();
        this.width = document.reading().width();
        this.fit = new Fit(table);
        for (int position = 0; position < document.cells(row); position++) {
            cells.add(document.column(position).text(row));
        }
    }

    /// All cells of the row as they should be, the surplus empty; nothing when it can be so in no way or in several.
    Optional<List<String>> only() {
        if (cells.size() != width + 1) {
            return Optional.empty();
        }
        Map<List<String>, List<String>> found = new HashMap<>();
        for (int position = 0; position < width; position++) {
            add(found, joinedAt(position));
            if (cells.get(position).equals(cells.get(position + 1))) {
                add(found, without(position));
            }
        }
        if (found.size() > 1) {
            found.values().removeIf(way -> !hasPrice(way));
        }
        return found.values().stream()
                .filter(way -> found.size() == 1 && !joinsWhatNeverIs(way))
                .findFirst();
    }

    /// Adds a way in which the row can be; in what is blank no two ways differ.
    private void add(Map<List<String>, List<String>> found, List<String> way) {
        if (fits(way)) {
            found.putIfAbsent(way.stream().map(String::strip).toList(), way);
        }
    }

    /// Whether initials, what stands before a name or a contract number would have a separator in them. In the first two it never
    /// stands; and a contract number would take any amount in that stands there twice.
    private boolean joinsWhatNeverIs(List<String> joined) {
        String separator = document.reading().dialect().separator();
        return table.mapping().positions().keySet().stream()
                .filter(of ->
                        of == Kolom.CONTRACT_NUMMER
                                || of.kind() instanceof Voorletters
                                || of.kind() instanceof Voorvoegsel)
                .anyMatch(of -> text(of, joined).contains(separator));
    }

    /// A price may be left out, but a way in which it is there is likelier.
    private boolean hasPrice(List<String> joined) {
        return !text(Kolom.UURPRIJS, joined).isBlank();
    }

    /// What a row has in a column; empty when the file has no such column.
    private String text(Kolom kolom, List<String> joined) {
        int position = table.mapping().positions().getOrDefault(kolom, width);
        return position < width ? joined.get(position) : "";
    }

    private List<String> joinedAt(int position) {
        String left = cells.get(position);
        String right = cells.get(position + 1);
        boolean both = !left.isBlank() && !right.isBlank();
        String separator = document.reading().dialect().separator();
        List<String> joined = without(position);
        joined.set(position, both ? left + separator + right : filled(left, right));
        return joined;
    }

    private static String filled(String left, String right) {
        if (left.isBlank()) {
            return right.isBlank() ? "" : right;
        }
        return left;
    }

    /// The row without one of its cells, and an empty one more at its end.
    private List<String> without(int position) {
        List<String> others = new ArrayList<>(cells);
        others.remove(position);
        others.add("");
        return others;
    }

    private boolean fits(List<String> joined) {
        for (Kolom kolom : table.mapping().positions().keySet()) {
            int position = table.mapping().positions().get(kolom);
            if (position < width && !fit.holds(kolom, joined.get(position))) {
                return false;
            }
        }
        return isPriced(joined);
    }

    /// Whether the costs are hours times price, where there are all three: else a number was split, and the others moved.
    private boolean isPriced(List<String> joined) {
        List<BigDecimal> numbers = PRICE.stream().flatMap(kolom -> number(kolom, joined)).toList();
        return numbers.size() < PRICE.size()
                || Prijs.fits(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private Stream<BigDecimal> number(Kolom kolom, List<String> joined) {
        return table.meanings(kolom).stream()
                .map(of -> of.meaningOf(text(kolom, joined)))
                .flatMap(of ->
                        of instanceof Meaning.Known<?>(BigDecimal value, String _)
                                ? Stream.of(value)
                                : Stream.empty());
    }
}
