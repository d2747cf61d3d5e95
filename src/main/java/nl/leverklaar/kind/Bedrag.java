package nl.leverklaar.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// An amount in euro, written `1005,55`: decimal comma, two decimals, no thousands separator, no currency sign.
///
/// More decimals than two are kept, never rounded; a negative amount is read as such.
public record Bedrag() implements Kind<BigDecimal> {

    /// `45,-` is a whole amount.
    static final Pattern FORM = WrittenNumber.form("\u20AC|euro|eur", "(?:[.,]--?)?");

    /// An amount, or a number of hours, as it stands in a delivery: a decimal comma and two decimals, or more where those
    /// are not zero.
    public static String notation(BigDecimal value) {
        int scale = Math.max(2, value.stripTrailingZeros().scale());
        return value.setScale(scale, RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }

    @Override
    public Meaning<BigDecimal> meaning(String text, Habit habit) {
        return Meanings.ofNumber(text, FORM, habit);
    }
}
