package nl.leverklaar.kind;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An amount in euro, written `1005,55`: decimal comma, two decimals, no thousands separator, no currency sign.
///
/// More decimals than two are kept, never rounded; a negative amount is read as such.
public record Bedrag() implements Kind<BigDecimal> {

    /// `45,-` is a whole amount.
    static final Pattern FORM = WrittenNumber.form("\u20AC|euro|eur", "(?:[.,]--?)?");

    @Override
    public Meaning<BigDecimal> meaning(String text, Habit habit) {
        return Meanings.ofNumber(text, FORM, habit);
    }
}
