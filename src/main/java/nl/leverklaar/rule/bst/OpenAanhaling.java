package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leverklaar.document.Damage;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;

/// Every quote that opens a cell is closed again; else the rows below it are part of that cell. A quote too many in a row is
/// a letter of its cell, until somebody takes it away.
///
/// For a quote that is never closed there is advice and no repair. Reading without quotes gives other rows, while the rows of
/// an opened file never move, so no edit could do it and no undo take it back; and every other cell in quotes would break at
/// its separators. The file has to be made anew, or the row set apart.
@Rule(code = "BST-16", ernst = Ernst.FOUT, repair = Herstel.VOORSTEL, source = "CSV")
public final class OpenAanhaling implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        LongStream.concat(
                        document.reading().damaged().stream()
                                .filter(damage -> damage.kind() == Damage.Kind.STRAY_QUOTE)
                                .mapToLong(Damage::row)
                                .filter(row -> hasStray(document, document.rowOf(row))),
                        LongStream.of(document.reading().unclosedRow()))
                .mapToInt(document::rowOf)
                .filter(row -> row >= 0 && document.state(row) == RowState.INCLUDED)
                .forEach(report::row);
    }

    /// A row with a cell too many or too few is BST-15's.
    private static boolean hasStray(Document document, int row) {
        return row >= 0
                && !document.isSkewed(row)
                && cells(document, row).stream()
                        .anyMatch(cell -> cell.indexOf(quote(document)) >= 0);
    }

    @Override
    public List<Repair> repairs(Table table, int row) {
        Document document = table.document();
        if (document.rowOf(document.reading().unclosedRow()) == row) {
            return List.of();
        }
        String quote = String.valueOf(quote(document));
        return List.of(
                Repair.rewrite(
                        cells(document, row).stream()
                                .map(cell -> cell.replace(quote, "").strip())
                                .toList()));
    }

    private static List<String> cells(Document document, int row) {
        return IntStream.range(0, document.cells(row))
                .mapToObj(position -> document.column(position).text(row))
                .toList();
    }

    private static char quote(Document document) {
        return document.reading().dialect().quote();
    }
}
