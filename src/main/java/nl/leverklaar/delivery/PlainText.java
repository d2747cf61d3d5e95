package nl.leverklaar.delivery;

/// Text from outside, made fit to show: no control or direction marks, at most 2,000 characters.
final class PlainText {
    private static final int MOST = 2000;

    private PlainText() {}

    static String of(String text) {
        var plain = new StringBuilder();
        text.codePoints().limit(MOST).filter(PlainText::isPlain).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
