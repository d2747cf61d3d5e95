package nl.leverklaar.rule.vld;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.rule.Value;

/// A date that misses nothing but the first two digits of its year, such as `9-3-24` or `9-mrt-24`.
///
/// @param value the value itself
/// @param begin what stands before the year
/// @param year the two digits
record KorteDatum(Value value, String begin, String year) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ])(\\d{2})");

    /// Reads a value of a column of dates; nothing if it is no such date in any century.
    static Optional<KorteDatum> of(Value value) {
        if (!value.isUnreadable()) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(value.text().strip());
        return parts.matches()
                ? Optional.of(new KorteDatum(value, parts.group(1), parts.group(2)))
                        .filter(date -> !date.in(19).isEmpty() || !date.in(20).isEmpty())
                : Optional.empty();
    }

    /// The canonical notations it can stand for if its year begins with these two digits; none if there is no such day.
    List<String> in(int century) {
        return switch (value.meaningOf(begin + century + year)) {
            case Meaning.Known<?>(Object _, String canonical) -> List.of(canonical);
            case Meaning.Several<?>(List<String> choices) -> choices;
            default -> List.of();
        };
    }
}
