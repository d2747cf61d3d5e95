package nl.leverklaar.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as the BRP knows it: the day, or the day and the month, may be unknown.
///
/// @param year four digits
/// @param month 1 to 12, or 0 if unknown; then the day is unknown too
/// @param day 1 to 31, or 0 if unknown
public record Geboortedatum(int year, int month, int day) {

    public Geboortedatum {
        if (!exists(year, month, day)) {
            throw new DateTimeException("no such date");
        }
    }

    /// Says whether the calendar has this date, or a date with these known parts.
    public static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return false;
        }
        return month == 0 ? day == 0 : day <= YearMonth.of(year, month).lengthOfMonth();
    }

    public static Geboortedatum of(LocalDate date) {
        return new Geboortedatum(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Both day and month are known.
    public boolean isComplete() {
        return day > 0;
    }

    /// The date, if it is complete.
    public Optional<LocalDate> date() {
        return isComplete() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The month, if it is known.
    public Optional<YearMonth> yearMonth() {
        return month > 0 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    /// The first day it can have been.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day it can have been.
    public LocalDate latest() {
        if (isComplete()) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /// The canonical notation, `JJJJ-MM-DD` with `00` for what is unknown.
    @Override
    public String toString() {
        char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        write(year, text, 3);
        write(month, text, 6);
        write(day, text, 9);
        return new String(text);
    }

    private static void write(int number, char[] text, int last) {
        for (int rest = number, at = last; rest > 0; rest /= 10, at--) {
            text[at] = (char) ('0' + rest % 10);
        }
    }
}
