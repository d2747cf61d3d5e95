package nl.leverklaar.document;

/// The text of one cell as it stands between separators.
final class Cells {

    private Cells() {}

    /// The text without the quotes around it; a doubled quote inside stands for one, as FastCSV reads it.
    static String unquoted(String raw, String quote) {
        if (!raw.startsWith(quote)) {
            return raw;
        }
        int end = raw.length() > 1 && raw.endsWith(quote) ? raw.length() - 1 : raw.length();
        char sign = quote.charAt(0);
        StringBuilder text = new StringBuilder(end);
        boolean escape = false;
        for (int i = 1; i < end; i++) {
            char c = raw.charAt(i);
            if (c == sign) {
                escape = !escape;
                if (escape) {
                    continue;
                }
            }
            text.append(c);
        }
        return text.toString();
    }
}
