package nl.leverklaar.rule.bst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
/// an empty cell is not one of its own.
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
        List<List<String>> found = new ArrayList<>();
        for (int position = 0; position < width; position++) {
            List<String> joined = joinedAt(position);
            if (fits(joined) && !found.contains(joined)) {
                found.add(joined);
            }
        }
        if (found.size() > 1) {
            found.removeIf(joined -> !hasPrice(joined));
        }
        return found.size() == 1 && !splitsInitials(found.getFirst())
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /// Whether initials, or what stands before a name, would have a separator in them: no way to write them.
    private boolean splitsInitials(List<String> joined) {
        String separator = document.reading().dialect().separator();
        return table.mapping().positions().keySet().stream()
                .filter(of -> of.kind() instanceof Voorletters || of.kind() instanceof Voorvoegsel)
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
        List<String> joined = new ArrayList<>(cells);
        String left = cells.get(position);
        String right = cells.get(position + 1);
        boolean both = !left.isEmpty() && !right.isEmpty();
        String between = both ? document.reading().dialect().separator() : "";
        joined.set(position, left + between + right);
        joined.remove(position + 1);
        joined.add("");
        return joined;
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
