package nl.leverklaar.rule.bst;

import java.util.Map;
import nl.leverklaar.document.FileType;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Rule;

/// A file is CSV by its contents, whatever its name says.
@Rule(code = "BST-03", ernst = Ernst.FOUT, source = "opdracht")
public final class GeenCsv implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        FileType type = table.document().reading().type();
        if (!type.isText() && type != FileType.EMPTY) {
            report.file(Map.of("soort", "bestandssoort." + type.key()));
        }
    }
}
