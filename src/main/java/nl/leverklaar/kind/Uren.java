package nl.leverklaar.kind;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Hours of childcare in a month, written `91,50`: decimal comma, two decimals. A time such as `45:30` is no number.
public record Uren() implements Kind<BigDecimal> {

    static final Pattern FORM = WrittenNumber.form("uren|uur|u\\.?|hours|hrs|h", "");

    @Override
    public Meaning<BigDecimal> meaning(String text, Habit habit) {
        return Meanings.ofNumber(text, FORM, habit);
    }
}
