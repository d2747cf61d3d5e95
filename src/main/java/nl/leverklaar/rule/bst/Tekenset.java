package nl.leverklaar.rule.bst;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// A file is UTF-8; one in another character set is delivered in UTF-8.
@Rule(code = "BST-04", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class Tekenset implements FileRule {

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading -> !reading.encoding().charset().equals(StandardCharsets.UTF_8))
                .ifPresent(reading -> report.file(Map.of()));
    }
}
