package nl.leverklaar.kind;

/// The digits of a number that identifies something, freed from the signs people and spreadsheets put between them.
///
/// Allowed beside digits are spaces, `. - ' = "` and, at the end, decimals that are all zero (`,00`, `.0`), which a
/// spreadsheet adds when it takes the number for an amount. A comma anywhere else, or any other sign, is no reading.
final class Digits {

    /// What [#of] answers when there is no reading: never equal to digits, because it holds a letter.
    static final String UNREADABLE = "x";

    private Digits() {}

    /// The digits of `text`, an empty string when it holds no digit and no foreign sign, or [#UNREADABLE].
    ///
    /// @param text the cell; the same instance comes back when it consists of digits only
    static String of(String text) {
        if (isDigits(text)) {
            return text;
        }
        int end = withoutZeroDecimals(text);
        var digits = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (!isDecoration(c)) {
                return UNREADABLE;
            }
        }
        return digits.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecoration(char c) {
        return switch (c) {
            case '.', '-', '\'', '=', '"', '\u2018', '\u2019', '\u2010', '\u2011', '\u2013' -> true;
            default -> CellText.isSpace(c) || CellText.isInvisible(c);
        };
    }

    /// Where the number ends if its decimals are left off. A point starts decimals only as the one point of the text
    /// with one or two zeros behind it, because points also group digits: `1234.56.700` keeps its zeros.
    private static int withoutZeroDecimals(String text) {
        int last = text.length();
        while (last > 0 && isDecoration(text.charAt(last - 1)) && text.charAt(last - 1) != '.') {
            last--;
        }
        int zeros = last;
        while (zeros > 0 && text.charAt(zeros - 1) == '0') {
            zeros--;
        }
        int count = last - zeros;
        if (zeros == 0 || count == 0) {
            return last;
        }
        int sign = zeros - 1;
        boolean comma = text.charAt(sign) == ',';
        boolean point = text.charAt(sign) == '.' && count <= 2 && text.indexOf('.') == sign;
        return comma || point ? sign : last;
    }
}
