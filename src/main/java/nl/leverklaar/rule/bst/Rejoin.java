package nl.leverklaar.rule.bst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;

/// Looks for the one place in a row with a cell too many where two neighbours are one text with a separator in it.
final class Rejoin {

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
            if (position < width && !fit.holds(kolom, joined.get(position))) {
                return false;
            }
        }
        return true;
    }
}
