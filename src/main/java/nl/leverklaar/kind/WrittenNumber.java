package nl.leverklaar.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Habit.DecimalSign;

/// A number as it stands in a cell, taken apart but not yet understood.
///
/// @param negative a minus stands before or behind it
/// @param whole its digits before the decimals, without what groups thousands
/// @param decimals its decimals, or the last group of thousands where `open`
/// @param sign what it shows about decimals: the sign before them, or undecided
/// @param open `1.234` or `1,234`: the sign may as well group thousands
/// @param telling it shows what three digits behind a point or comma are: thousands in `1.234,50` and `1.234.567`, decimals
///     in `0,125`
record WrittenNumber(
        boolean negative,
        String whole,
        String decimals,
        DecimalSign sign,
        boolean open,
        boolean telling) {

    private static final int MAX_LENGTH = 40;

    /// The notation of numbers with a unit before or behind them.
    ///
    /// @param unit regular expression of the unit
    /// @param end regular expression of what may stand for absent decimals
    static Pattern form(String unit, String end) {
        String optional = "(?:" + unit + ")? ?";
        return Pattern.compile(
                "([-+\u2212]?) ?"
                        + optional
                        + "([-+\u2212]?) ?([\\d., ]*\\d)"
                        + end
                        + " ?([-\u2212]?) ?"
                        + optional,
                Pattern.CASE_INSENSITIVE);
    }

    /// Takes a [CellText#bare] text apart, if it has the form of a number.
    static Optional<WrittenNumber> of(String bare, Pattern form) {
        if (bare.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher parts = form.matcher(bare);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String signs = parts.group(1) + parts.group(2) + parts.group(4);
        if (signs.length() > 1) {
            return Optional.empty();
        }
        return ofBody(!signs.isEmpty() && !signs.equals("+"), parts.group(3));
    }

    private static Optional<WrittenNumber> ofBody(boolean negative, String body) {
        int point = body.lastIndexOf('.');
        int comma = body.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return grouped(body, ' ')
                    .map(whole ->
                            new WrittenNumber(
                                    negative, whole, "", DecimalSign.UNDECIDED, false, false));
        }
        char sign = body.charAt(last);
        char other = sign == '.' ? ',' : '.';
        if (body.indexOf(sign) < last) {
            // Written more than once, it groups thousands, and the other sign is the one for
            // decimals.
            DecimalSign decimal = sign == '.' ? DecimalSign.COMMA : DecimalSign.POINT;
            return grouped(body, sign)
                    .map(whole -> new WrittenNumber(negative, whole, "", decimal, false, true));
        }
        String before = body.substring(0, last);
        String decimals = body.substring(last + 1);
        boolean open = isLikeThousands(before, decimals);
        DecimalSign decimal = sign == '.' ? DecimalSign.POINT : DecimalSign.COMMA;
        boolean grouped = before.indexOf(other) >= 0;
        boolean telling = grouped || decimals.length() == 3 && !open;
        return grouped(before, grouped ? other : ' ')
                .filter(_ -> Digits.isDigits(decimals))
                .map(whole -> new WrittenNumber(negative, whole, decimals, decimal, open, telling));
    }

    /// The digits of a whole number, which may be grouped by three.
    private static Optional<String> grouped(String text, char sign) {
        String[] groups = text.split(sign == '.' ? "\\." : String.valueOf(sign), -1);
        for (int i = 0; i < groups.length; i++) {
            boolean length =
                    i == 0 ? groups.length == 1 || inGroup(groups[i]) : groups[i].length() == 3;
            if (!length || !Digits.isDigits(groups[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("", groups));
    }

    private static boolean inGroup(String first) {
        return !first.isEmpty() && first.length() <= 3;
    }

    /// The canonical notations of the numbers it can be, the likeliest in Dutch first.
    List<String> readings(DecimalSign habit) {
        String small = canonical(whole, decimals);
        if (!open) {
            return List.of(small);
        }
        String large = canonical(whole + decimals, "");
        if (habit == DecimalSign.UNDECIDED) {
            return sign == DecimalSign.COMMA ? List.of(small, large) : List.of(large, small);
        }
        return List.of(habit == sign ? small : large);
    }

    /// `1.234`: three digits behind the only sign, and before it one to three that do not begin with a zero.
    private static boolean isLikeThousands(String before, String behind) {
        return behind.length() == 3
                && inGroup(before)
                && before.charAt(0) != '0'
                && Digits.isDigits(before);
    }

    /// A decimal comma and at least two decimals. Three decimals that could be read as thousands get a fourth,
    /// so that a canonical number is read in one way whatever the habit of its column.
    private String canonical(String digits, String fraction) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        int to = fraction.length();
        while (to > 2 && fraction.charAt(to - 1) == '0') {
            to--;
        }
        String before = digits.isEmpty() ? "0" : digits.substring(from);
        String behind = fraction.substring(0, to) + "0".repeat(Math.max(0, 2 - to));
        String number = before + "," + behind + (isLikeThousands(before, behind) ? "0" : "");
        return negative && !isZero(number) ? "-" + number : number;
    }

    private static boolean isZero(String number) {
        return number.chars().allMatch(c -> c == '0' || c == ',');
    }

    /// The value of a canonical notation, exactly, with at least two decimals.
    static BigDecimal value(String canonical) {
        return new BigDecimal(canonical.replace(',', '.'));
    }
}
