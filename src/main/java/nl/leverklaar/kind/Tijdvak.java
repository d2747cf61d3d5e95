package nl.leverklaar.kind;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The calendar month a row is about, written `JJJJ-MM`; a full date stands for its month.
public record Tijdvak() implements Kind<YearMonth> {

    private static final String YEAR = "(?<year>[1-9]\\d{3})";
    private static final String MONTH = "(?<month>\\d{1,2}|\\p{L}{3,9})\\.?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(YEAR + "[-/. ]" + MONTH),
                    Pattern.compile(MONTH + "[-/. ]" + YEAR),
                    Pattern.compile("(?<year>(?:19|20|21)\\d{2})(?<month>\\d{2})"));

    @Override
    public Meaning<YearMonth> meaning(String text, Habit habit) {
        String bare = CellText.bare(text);
        if (bare.isEmpty()) {
            return new Meaning.Empty<>();
        }
        List<YearMonth> months =
                month(bare).map(List::of).orElseGet(() -> monthsOfDate(bare, habit));
        return Meanings.of(months, found -> Meanings.known(found, found.toString(), text));
    }

    private static Optional<YearMonth> month(String bare) {
        return FORMS.stream()
                .map(form -> form.matcher(bare))
                .filter(Matcher::matches)
                .flatMap(parts -> month(parts).stream())
                .findFirst();
    }

    private static Optional<YearMonth> month(Matcher parts) {
        String month = parts.group("month");
        Optional<Integer> number =
                Digits.isDigits(month)
                        ? Optional.of(Integer.valueOf(month))
                        : WrittenDate.month(month);
        return number.filter(n -> n >= 1 && n <= 12)
                .map(n -> YearMonth.of(Integer.parseInt(parts.group("year")), n));
    }

    private static List<YearMonth> monthsOfDate(String bare, Habit habit) {
        return WrittenDate.of(bare).stream()
                .flatMap(date -> date.readings(habit.dates()).stream())
                .filter(Geboortedatum::isComplete)
                .flatMap(date -> date.yearMonth().stream())
                .distinct()
                .toList();
    }
}
