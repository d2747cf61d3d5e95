package nl.leverklaar.rule.bst;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// How somebody's software writes a table of text as a file.
///
/// @param separator what stands between two cells
/// @param quote the sign around a cell, 0 when there is none
/// @param always whether every cell stands in quotes
/// @param backslash whether a quote inside quotes has a backslash before it; else it is doubled
/// @param end what stands behind every row; empty when that differs from row to row
/// @param charset the letters
/// @param mark whether the file begins with a byte order mark
record Style(
        String separator,
        char quote,
        boolean always,
        boolean backslash,
        String end,
        Charset charset,
        boolean mark) {

    /// As a delivery is written.
    static final Style USUAL =
            new Style(";", '"', false, false, "\r\n", StandardCharsets.UTF_8, false);

    private static final List<String> ENDS = List.of("\r\n", "\n", "\r");

    Style separated(String other) {
        return new Style(other, quote, always, backslash, end, charset, mark);
    }

    Style quoted(char other, boolean everywhere) {
        return new Style(separator, other, everywhere, backslash, end, charset, mark);
    }

    Style backslashed() {
        return new Style(separator, quote, always, true, end, charset, mark);
    }

    Style ended(String other) {
        return new Style(separator, quote, always, backslash, other, charset, mark);
    }

    Style encoded(Charset other, boolean marked) {
        return new Style(separator, quote, always, backslash, end, other, marked);
    }

    /// A row without its end.
    String row(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(separator));
    }

    /// A cell, in quotes when it needs them.
    String cell(String text) {
        boolean needed =
                always
                        || text.contains(
                                separator.strip().isEmpty() ? separator : separator.strip())
                        || text.indexOf(quote) >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        return needed && quote != 0 ? inQuotes(text) : text;
    }

    private String inQuotes(String text) {
        String sign = String.valueOf(quote);
        String inside =
                backslash
                        ? text.replace("\\", "\\\\").replace(sign, "\\" + sign)
                        : text.replace(sign, sign + sign);
        return sign + inside + sign;
    }

    /// A line as a Dutch Excel saves it that shows it as one cell.
    static String inOneCell(String line) {
        return '"' + line.replace("\"", "\"\"") + '"';
    }

    /// What stands behind a row.
    String endOf(int row) {
        return end.isEmpty() ? ENDS.get(row * 7 % 5 % ENDS.size()) : end;
    }

    /// The name of this way of writing, for who has to find a file again.
    String name() {
        return "'%s' %s%s%s %s %s%s"
                .formatted(
                        separator.replace("\t", "tab"),
                        quote == 0 ? "bare" : quote,
                        always ? "all" : "",
                        backslash ? "\\" : "",
                        end.isEmpty() ? "mixed" : end.replace("\r", "CR").replace("\n", "LF"),
                        charset.name(),
                        mark ? "+mark" : "");
    }
}
