package nl.leverklaar.ui.repair;

/// Spaces that cannot be seen, made visible.
final class Spaces {

    private static final char DOT = '·';

    private Spaces() {}

    /// A dot for each space at an end or beside another, and for each space of another kind.
    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text, i) && isOdd(text, i)) {
                shown.setCharAt(i, DOT);
            }
        }
        return shown.toString();
    }

    private static boolean isOdd(String text, int at) {
        return text.charAt(at) != ' ' || isSpace(text, at - 1) || isSpace(text, at + 1);
    }

    /// Beyond its ends a text is all space.
    private static boolean isSpace(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == '\u00A0';
    }
}
