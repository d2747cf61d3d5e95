package nl.leverklaar.kind;

import java.text.Normalizer;

/// The text of a cell without what only a file or a spreadsheet put around it.
///
/// Removes invisible characters (C0, C1, zero width, soft hyphen, direction marks), turns every space, line break and
/// tab into one plain space, trims the ends and joins letters with their accents (Unicode NFC).
final class CellText {

    /// The first combining mark: text below it needs no Unicode normalisation.
    private static final char FIRST_COMBINING = '\u0300';

    private CellText() {}

    /// The same String instance when there is nothing to tidy.
    static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                space = false;
                plain.append(c);
            }
        }
        String tidy = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return tidy.equals(text) ? text : tidy;
    }

    /// Tidy, and without the `="…"` that makes a spreadsheet keep a value as text.
    static String unwrapped(String text) {
        String plain = tidy(text);
        boolean wrapped = plain.length() > 2 && plain.startsWith("=\"") && plain.endsWith("\"");
        return wrapped ? tidy(plain.substring(2, plain.length() - 1)) : plain;
    }

    /// Unwrapped, and without quotes around it or the `'` before it: for values that hold no quotes of their own.
    static String bare(String text) {
        String plain = unwrapped(text);
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            return tidy(plain.substring(1, plain.length() - 1));
        }
        return plain.startsWith("'") ? tidy(plain.substring(1)) : plain;
    }

    /// Spaces of every width, tabs and line breaks.
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\u00A0'
                || (c >= '\t' && c <= '\r')
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /// Characters that nobody sees and nobody typed.
    static boolean isInvisible(char c) {
        return (c < ' ' && !isSpace(c))
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF';
    }

    private static boolean isTidy(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (c >= FIRST_COMBINING
                    || isInvisible(c)
                    || (space && (c != ' ' || previous == ' '))) {
                return false;
            }
            previous = c;
        }
        return text.isEmpty() || previous != ' ';
    }
}
