package nl.leverklaar.rule.vld;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.leverklaar.rule.Excel;

/// What a spreadsheet makes of a value when it takes it for something else.
final class ExcelSpoor {

    /// The day that a spreadsheet counts days from.
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d[eE][+-]?\\d");

    private static final String MONTH =
            "(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)";

    /// The short forms in which it shows a date: a day and a month, a month and a year, or all of them.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)\\d{1,2}-%1$s(?:-\\d{2,4})?|%1$s-\\d{2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}"
                            .formatted(MONTH));

    private ExcelSpoor() {}

    /// Whether a number was written as a power of ten, so that its last digits are lost.
    static boolean isPowerOfTen(String text) {
        return POWER_OF_TEN.matcher(text).find();
    }

    /// What became of a value that was no date.
    static Excel ofDate(String text) {
        return DATE.matcher(text.strip()).matches() ? Excel.SCHADE : Excel.NIET;
    }

    /// What became of a long number.
    static Excel ofNumber(String text) {
        return isPowerOfTen(text) ? Excel.SCHADE : Excel.NIET;
    }

    /// The date that it keeps as a number of days.
    static LocalDate date(long days) {
        return ZERO.plusDays(days);
    }
}
