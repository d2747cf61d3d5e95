package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileReport;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Rule;

/// The column names stand in a file once; they come again where files were pasted together.
@Rule(code = "BST-20", ernst = Ernst.TIP, repair = Herstel.LEZEN, source = "CSV")
public final class HerhaaldeKolomnamen implements FileRule {

    private static final int SHOWN = 10;

    @Override
    public void judge(Table table, FileReport report) {
        Lezing.of(table)
                .filter(reading -> !reading.skipped().repeated().isEmpty())
                .ifPresent(reading ->
                        report.file(Map.of("rijen", rows(reading.skipped().repeated()))));
    }

    @Override
    public OptionalLong regelnummer(Table table) {
        return table.document().reading().skipped().repeated().stream()
                .mapToLong(Integer::longValue)
                .min();
    }

    /// The first row numbers, and that there are more.
    private static String rows(List<Integer> repeated) {
        String first =
                repeated.stream()
                        .limit(SHOWN)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return repeated.size() > SHOWN ? first + ", …" : first;
    }
}
