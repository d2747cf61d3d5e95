package nl.leverklaar.rule.vld;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Value;

/// A date that misses nothing but the first two digits of its year, such as `9-3-24` or `9-mrt-24`.
///
/// @param kolom the column
/// @param begin what stands before the year
/// @param year the two digits
record KorteDatum(Kolom kolom, String begin, String year) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ])(\\d{2})");

    /// Reads a value of a column of dates; nothing if it is no such date in any century.
    static Optional<KorteDatum> of(Value value) {
        if (!value.isUnreadable()) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(value.text().strip());
        return parts.matches()
                ? Optional.of(new KorteDatum(value.kolom(), parts.group(1), parts.group(2)))
                        .filter(date -> date.in(19).isPresent() || date.in(20).isPresent())
                : Optional.empty();
    }

    /// The canonical notation of the date if its year begins with these two digits and the calendar has it.
    Optional<String> in(int century) {
        Meaning<?> full = kolom.kind().meaning(begin + century + year, Habit.DUTCH);
        return full instanceof Meaning.Known<?>(Object _, String canonical)
                ? Optional.of(canonical)
                : Optional.empty();
    }
}
