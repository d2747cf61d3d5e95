package nl.leverklaar.rule.bst;

import java.util.stream.LongStream;
import nl.leverklaar.document.Damage;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// Every quote that opens a cell is closed again; else the rows below it are part of that cell.
///
/// There is advice and no repair. Reading without quotes gives other rows, while the rows of an opened file never move, so no
/// edit could do it and no undo take it back; and every other cell in quotes would break at its separators. The file has to
/// be made anew, or the row set apart.
@Rule(code = "BST-16", ernst = Ernst.FOUT, source = "CSV")
public final class OpenAanhaling implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        LongStream.concat(
                        document.reading().damaged().stream()
                                .filter(damage -> damage.kind() == Damage.Kind.STRAY_QUOTE)
                                .mapToLong(Damage::row),
                        LongStream.of(document.reading().unclosedRow()))
                .mapToInt(document::rowOf)
                .filter(row -> row >= 0 && document.state(row) == RowState.INCLUDED)
                .forEach(report::row);
    }
}
