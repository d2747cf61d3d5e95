package nl.leverklaar.rule.bst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leverklaar.document.Reading;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.FileReport;

/// What there is to tell about how a file was read.
final class Lezing {

    private static final int SHOWN = 10;

    private Lezing() {}

    /// The facts of reading; nothing of a file without rows, because that is told already.
    static Optional<Reading> of(Table table) {
        return Optional.of(table.document())
                .filter(document -> document.rows() > 0)
                .map(document -> document.reading());
    }

    /// One finding about the file with the first row numbers, and that there are more; none without rows.
    static void tellRows(List<Integer> rows, FileReport report) {
        if (rows.isEmpty()) {
            return;
        }
        String first =
                rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        report.file(Map.of("rijen", rows.size() > SHOWN ? first + ", …" : first));
    }
}
