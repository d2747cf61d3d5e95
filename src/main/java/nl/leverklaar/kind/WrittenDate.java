package nl.leverklaar.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.kind.Habit.DateOrder;

/// A date as it stands in a cell, taken apart but not yet understood.
///
/// @param year four digits, the first not 0
/// @param first the number that stands first beside the year
/// @param second the other number
/// @param order what the notation itself says about the two numbers
record WrittenDate(int year, int first, int second, Order order) {

    enum Order {
        DAY_MONTH,
        MONTH_DAY,
        /// Two numbers before the year: only the numbers or the column can tell.
        OPEN
    }

    private static final int MAX_LENGTH = 40;
    private static final String YEAR = "([1-9]\\d{3})";
    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:[.,]0+)?)?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})" + MIDNIGHT);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?" + YEAR + MIDNIGHT);
    private static final Pattern COMPACT = Pattern.compile(YEAR + "()(\\d{2})(\\d{2})" + MIDNIGHT);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(\\d{1,2})(?:[-/ ]|\\. ?)(\\p{L}{3,9})(?:[-/ ]|\\. ?)" + YEAR + MIDNIGHT);

    private static final Map<String, String> MONTHS =
            Words.table(
                    """
                    1: jan, januari, january
                    2: feb, februari, february, febr
                    3: mrt, maart, mar, march
                    4: apr, april
                    5: mei, may
                    6: jun, juni, june
                    7: jul, juli, july
                    8: aug, augustus, august
                    9: sep, sept, september
                    10: okt, oktober, oct, october
                    11: nov, november
                    12: dec, december
                    """);

    /// The number of a month of which the Dutch or English name is written, in full or short.
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT))).map(Integer::valueOf);
    }

    /// Takes a [CellText#bare] text apart, if it has the form of a date.
    static Optional<WrittenDate> of(String bare) {
        if (bare.length() > MAX_LENGTH || bare.isEmpty() || !Digits.isDigit(bare.charAt(0))) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return Optional.of(fromYear(yearFirst));
        }
        Matcher yearLast = YEAR_LAST.matcher(bare);
        if (yearLast.matches()) {
            return Optional.of(
                    new WrittenDate(
                            number(yearLast, 4),
                            number(yearLast, 1),
                            number(yearLast, 3),
                            Order.OPEN));
        }
        Matcher compact = COMPACT.matcher(bare);
        if (compact.matches()) {
            return Optional.of(fromYear(compact));
        }
        Matcher named = NAMED.matcher(bare);
        return named.matches() ? fromName(named) : Optional.empty();
    }

    private static WrittenDate fromYear(Matcher parts) {
        return new WrittenDate(
                number(parts, 1), number(parts, 3), number(parts, 4), Order.MONTH_DAY);
    }

    private static Optional<WrittenDate> fromName(Matcher parts) {
        return month(parts.group(2))
                .map(month ->
                        new WrittenDate(
                                number(parts, 3), number(parts, 1), month, Order.DAY_MONTH));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /// The dates it can be, those of the calendar only, the likeliest first.
    List<Geboortedatum> readings(DateOrder habit) {
        boolean dayFirst = first > 12 || (second <= 12 && habit != DateOrder.MONTH_FIRST);
        boolean both = first <= 12 && second <= 12 && habit == DateOrder.MIXED;
        return switch (order) {
            case DAY_MONTH -> existing(Stream.of(dayMonth()));
            case MONTH_DAY -> existing(Stream.of(monthDay()));
            case OPEN ->
                    existing(
                            both
                                    ? Stream.of(dayMonth(), monthDay())
                                    : Stream.of(dayFirst ? dayMonth() : monthDay()));
        };
    }

    private int[] dayMonth() {
        return new int[] {second, first};
    }

    private int[] monthDay() {
        return new int[] {first, second};
    }

    private List<Geboortedatum> existing(Stream<int[]> monthsAndDays) {
        return monthsAndDays
                .filter(parts -> Geboortedatum.exists(year, parts[0], parts[1]))
                .map(parts -> new Geboortedatum(year, parts[0], parts[1]))
                .distinct()
                .toList();
    }
}
