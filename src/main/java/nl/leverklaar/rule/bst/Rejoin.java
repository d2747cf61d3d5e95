package nl.leverklaar.rule.bst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Document;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.kind.Lrk;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.kind.Voorvoegsel;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Looks for the one place in a row with a cell too many where two neighbours are one text with a separator in it.
final class Rejoin {

    private final Table table;
    private final Document document;
    private final int width;
    private final List<String> cells = new ArrayList<>();

    Rejoin(Table table, int row) {
        this.table = table;
        this.document = table.document();
        this.width = document.reading().width();
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
            if (fits(joined)) {
                found.add(joined);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<String> joinedAt(int position) {
        List<String> joined = new ArrayList<>(cells);
        String separator = document.reading().dialect().separator();
        joined.set(position, cells.get(position) + separator + cells.get(position + 1));
        joined.remove(position + 1);
        joined.add("");
        return joined;
    }

    private boolean fits(List<String> joined) {
        for (Kolom kolom : table.mapping().positions().keySet()) {
            int position = table.mapping().positions().get(kolom);
            if (position < width && !fits(kolom, joined.get(position))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a text can stand in a column; stricter than reading, because a text column would take anything.
    private boolean fits(Kolom kolom, String text) {
        Meaning<?> meaning = table.meanings(kolom).orElseThrow().meaningOf(text);
        return switch (meaning) {
            case Meaning.Empty<?> _ ->
                    !table.layout().isVerplicht(kolom) || kolom == Kolom.UURPRIJS;
            case Meaning.Known<?>(Object _, String canonical) -> isLike(kolom, canonical);
            case Meaning.Several<?> _ -> true;
            case Meaning.Unreadable<?> _ -> false;
        };
    }

    private boolean isLike(Kolom kolom, String canonical) {
        int most = table.layout().voorschrift(kolom).orElseThrow().maxLength();
        if (canonical.length() > most) {
            return false;
        }
        if (kolom.isBsn()) {
            return Elfproef.holds(canonical);
        }
        if (kolom.kind() instanceof Lrk) {
            return canonical.length() == most;
        }
        boolean word = kolom.kind() instanceof Voorvoegsel || kolom.kind() instanceof Voorletters;
        boolean name = word || kolom.kind() instanceof Naam;
        boolean split = canonical.indexOf(document.reading().dialect().sign()) >= 0;
        return !(word && split) && !(name && canonical.chars().anyMatch(Character::isDigit));
    }
}
