package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.kind.Words;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// A file begins with its rows; the byte order mark of UTF-8, also where its bytes were taken for letters, and the
/// line `sep=;` are not delivered. The mark of UTF-16 is part of another character set, which BST-04 tells.
@Rule(
        code = "BST-08",
        ernst = Ernst.TIP,
        excel = Excel.SPOOR,
        repair = Herstel.LEZEN,
        source = "CSV")
public final class TechnischeRegel implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading ->
                        reading.skipped().separatorLine()
                                || reading.encoding().isMarkedAsUtf8()
                                || Words.isMarked(table.document().column(0).name()))
                .ifPresent(reading -> report.file(Map.of()));
    }
}
