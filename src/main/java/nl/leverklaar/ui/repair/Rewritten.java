package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.text.Texts;

/// Says what becomes of a row that is written anew: of its first cell that changes, or of the row when no single cell tells
/// it.
final class Rewritten {

    private final Texts texts;
    private final Table table;
    private final Document document;
    private final int row;

    Rewritten(Texts texts, Table table, int row) {
        this.texts = texts;
        this.table = table;
        this.document = table.document();
        this.row = row;
    }

    Proposal proposal(Repair repair) {
        List<String> cells = repair.cells();
        OptionalInt changed =
                IntStream.range(0, cells.size())
                        .filter(i -> !text(i).equals(cells.get(i)))
                        .findFirst();
        if (changed.isEmpty()) {
            int now = document.cells(row);
            return said("", counted("cells", now, now), filled(now, cells.size()), repair);
        }
        if (document.wrappedRows().get(row)) {
            return said("", "", texts.text("repair.rewrite.wrapped"), repair);
        }
        int position = changed.getAsInt();
        if (isWithout(position, cells)) {
            int now = document.cells(row);
            String gone = text(position).isBlank() ? "empty" : "twice";
            String after = texts.text("repair.rewrite.without." + gone, Map.of("m", now - 1));
            return said(
                    document.column(position).name(), counted("cells", now, now), after, repair);
        }
        return said(
                document.column(position).name(),
                shown(position, text(position)),
                shown(position, cells.get(position)),
                repair);
    }

    /// Whether the row stays as it is, but for one cell: an empty one, or one that stands there twice.
    private boolean isWithout(int position, List<String> cells) {
        boolean gone =
                position + 1 < cells.size() && cells.get(position).equals(text(position + 1));
        boolean twice = position > 0 && text(position).equals(text(position - 1));
        return gone && (twice || text(position).isBlank());
    }

    private String text(int position) {
        return document.column(position).text(row);
    }

    private static Proposal said(String column, String before, String after, Repair repair) {
        return new Proposal(column, before, after, false, repair);
    }

    private String filled(int now, int width) {
        return counted("filled", width - now, width);
    }

    private String counted(String key, int count, int all) {
        String one = count == 1 ? ".one" : "";
        return texts.text("repair.rewrite." + key + one, Map.of("n", count, "m", all));
    }

    private String shown(int position, String text) {
        boolean bsn = table.mapping().kolom(position).filter(Kolom::isBsn).isPresent();
        String visible = bsn ? FindingText.mask(text) : Spaces.visible(text);
        return visible.isEmpty() ? texts.text("repair.empty") : visible;
    }
}
