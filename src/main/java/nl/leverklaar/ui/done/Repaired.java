package nl.leverklaar.ui.done;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Edit;
import nl.leverklaar.document.History;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.session.Session;

/// One cell that was repaired here, so that it is repaired in the user's own software too.
///
/// @param regelnummer the row number a spreadsheet shows
/// @param kolom the column
/// @param before what the file says; a BSN by its last digits
/// @param after what was delivered; a BSN by its last digits
public record Repaired(long regelnummer, Kolom kolom, String before, String after) {

    private record Cell(int position, int row) {}

    /// All cells whose text is not what the file says, by row.
    public static List<Repaired> of(Session session) {
        Map<Cell, Integer> originals = new LinkedHashMap<>();
        for (History.Step step : session.history().steps()) {
            for (Edit edit : step.edits()) {
                if (edit instanceof Edit.Values(int position, int[] rows, int[] before, int[] _)) {
                    for (int i = 0; i < rows.length; i++) {
                        originals.putIfAbsent(new Cell(position, rows[i]), before[i]);
                    }
                }
            }
        }
        List<Repaired> all = new ArrayList<>();
        originals.forEach((cell, code) -> of(session.table(), cell, code).ifPresent(all::add));
        all.sort(Comparator.comparingLong(Repaired::regelnummer));
        return all;
    }

    private static Optional<Repaired> of(Table table, Cell cell, int code) {
        Document document = table.document();
        Column column = document.column(cell.position());
        String before = column.value(code);
        String after = column.text(cell.row());
        if (before.equals(after)) {
            return Optional.empty();
        }
        return kolom(table, column)
                .map(kolom ->
                        new Repaired(
                                document.regelnummer(cell.row()),
                                kolom,
                                shown(kolom, before),
                                shown(kolom, after)));
    }

    private static Optional<Kolom> kolom(Table table, Column column) {
        return table.mapping()
                .kolom(column.position())
                .or(() -> table.layout().named(column.name()));
    }

    private static String shown(Kolom kolom, String text) {
        return kolom.isBsn() ? FindingText.mask(text) : text;
    }
}
