package nl.leverklaar.rule.bst;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leverklaar.document.Reading;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// A file begins with its rows; the byte order mark of UTF-8 and the line `sep=;` are not delivered.
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
                .filter(reading -> reading.skipped().separatorLine() || isMarked(reading))
                .ifPresent(reading -> report.file(Map.of()));
    }

    /// The mark of UTF-16 is part of another character set, which BST-04 tells.
    private static boolean isMarked(Reading reading) {
        return reading.encoding().bomLength() > 0
                && reading.encoding().charset().equals(StandardCharsets.UTF_8);
    }
}
