package nl.leverklaar.ui.done;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a list for a spreadsheet in which no cell can act as a formula.
final class SafeCsv {

    /// The letter by which a spreadsheet knows that the file is UTF-8.
    private static final String MARK = "\uFEFF";

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeCsv() {}

    static String of(List<List<String>> lines) {
        return MARK
                + lines.stream()
                        .map(line ->
                                line.stream().map(SafeCsv::cell).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean acts = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = acts ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
