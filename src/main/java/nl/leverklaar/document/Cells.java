package nl.leverklaar.document;

import nl.leverklaar.document.Dialect.Escape;

/// The text of one cell as it stands between separators.
final class Cells {

    private Cells() {}

    /// The text without the quotes around it; a doubled quote inside stands for one, as FastCSV reads it.
    ///
    /// @param raw what stands between the separators
    static String unquoted(String raw, Dialect dialect) {
        char quote = dialect.quote();
        if (raw.isEmpty() || raw.charAt(0) != quote) {
            return raw;
        }
        int end =
                raw.length() > 1 && raw.charAt(raw.length() - 1) == quote
                        ? raw.length() - 1
                        : raw.length();
        char sign = dialect.escape() == Escape.BACKSLASH ? '\\' : quote;
        StringBuilder text = new StringBuilder(end);
        boolean escaped = false;
        for (int i = 1; i < end; i++) {
            char c = raw.charAt(i);
            boolean escapes = c == sign && !escaped && isEscapable(raw, i + 1, end, dialect);
            if (!escapes) {
                text.append(c);
            }
            escaped = escapes;
        }
        return text.toString();
    }

    private static boolean isEscapable(String raw, int at, int end, Dialect dialect) {
        return at < end
                && (raw.charAt(at) == dialect.quote()
                        || dialect.escape() == Escape.BACKSLASH && raw.charAt(at) == '\\');
    }

    /// A text as it must stand in a file of a dialect.
    ///
    /// Where a file has no quotes a quote is a letter like others; a text that cannot do without gets the usual ones.
    ///
    /// @param quoted whether it is to stand in quotes even when it could do without
    static String written(String text, Dialect dialect, boolean quoted) {
        String quote = dialect.hasQuote() ? String.valueOf(dialect.quote()) : "\"";
        boolean needed =
                quoted
                        || text.indexOf(dialect.sign()) >= 0
                        || dialect.hasQuote() && text.contains(quote)
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        if (!needed) {
            return text;
        }
        String inside =
                dialect.escape() == Escape.BACKSLASH
                        ? text.replace("\\", "\\\\").replace(quote, "\\" + quote)
                        : text.replace(quote, quote + quote);
        return quote + inside + quote;
    }
}
