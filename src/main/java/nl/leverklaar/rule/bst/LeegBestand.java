package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.FileType;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// A file has rows of data, and not just column names or nothing at all. A file of another kind is BST-03's.
@Rule(code = "BST-02", ernst = Ernst.FOUT, source = "CSV")
public final class LeegBestand implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Document document = table.document();
        FileType type = document.reading().type();
        if (type == FileType.EMPTY || type.isText() && document.rows() == 0) {
            report.file(Map.of());
        }
    }
}
