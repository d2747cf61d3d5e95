package nl.leverklaar.kind;

import java.time.LocalDate;
import java.util.Set;

/// The end of a contract. `31-12-9999` is how programs write that there is none; it is delivered as nothing.
///
/// Some write another far turn of the year instead, such as `31-12-2099` or `01-01-3000`. That is a date like any other, and
/// it is delivered, but it [says that there is no end][#isNever(LocalDate)].
public record Einddatum() implements Kind<LocalDate> {

    /// The last day that a date of four digits can name.
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /// The last year of a century, of a millennium and of what four digits can name, and the year after it. Any other year
    /// that is as far away is typed wrong.
    private static final Set<Integer> FAR_YEARS = Set.of(2099, 2100, 2999, 3000, 9999);

    private static final Datum DATUM = new Datum();

    /// Whether a date is one that programs write where there is no end: the first or the last day of such a year.
    public static boolean isNever(LocalDate date) {
        boolean isTurn = date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
        return isTurn && FAR_YEARS.contains(date.getYear());
    }

    @Override
    public Meaning<LocalDate> meaning(String text, Habit habit) {
        Meaning<LocalDate> read = DATUM.meaning(text, habit);
        return read instanceof Meaning.Known<LocalDate>(LocalDate date, String _)
                        && date.equals(NEVER)
                ? new Meaning.Known<>(date, "")
                : read;
    }
}
