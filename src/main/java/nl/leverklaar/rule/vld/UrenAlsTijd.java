package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.UREN;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Hours are a number, not a time such as `45:30` and not a number of days.
@Rule(code = "VLD-31", ernst = FOUT, columns = UREN, repair = VOORSTEL, source = "CSV")
public final class UrenAlsTijd implements ValueRule {

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,3}) ?(?::|h|u|uur|uren) ?([0-5]?\\d)(?::00)?(?: ?(?:m|min|minuten))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS =
            Pattern.compile(
                    "\\d+(?:[.,]\\d+)? ?(?:d|dg|dag|dagen|days?|dagdelen)",
                    Pattern.CASE_INSENSITIVE);

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public boolean holds(Value value) {
        return !isTime(value);
    }

    /// Whether hours cannot be read because they are written as a time or in days.
    static boolean isTime(Value value) {
        String text = value.text().strip();
        return value.kolom() == UREN
                && value.isUnreadable()
                && (TIME.matcher(text).matches() || DAYS.matcher(text).matches());
    }

    /// The time in hours; how many hours a day has is not known here.
    @Override
    public List<Repair> repairs(Value value) {
        Matcher time = TIME.matcher(value.text().strip());
        if (!time.matches()) {
            return List.of();
        }
        BigDecimal hours =
                new BigDecimal(time.group(1))
                        .add(
                                new BigDecimal(time.group(2))
                                        .divide(MINUTES, 2, RoundingMode.HALF_UP));
        return List.of(Repair.set(UREN, Bedrag.notation(hours)));
    }
}
