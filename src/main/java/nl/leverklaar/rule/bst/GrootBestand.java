package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.document.Document;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// A file is as large as a month of an organisation can be.
@Rule(code = "BST-27", ernst = Ernst.WAARSCHUWING)
public final class GrootBestand implements FileRule {

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_ROWS = 200_000;

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        if (document.rows() > MOST_ROWS
                || document.rows() > 0 && document.source().fileSize() > MOST_BYTES) {
            report.file(Map.of());
        }
    }
}
