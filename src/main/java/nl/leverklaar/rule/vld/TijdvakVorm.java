package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A tijdvak is a month of a year. What a spreadsheet makes of it is proposed as the month it was: `okt-26`, or the number
/// of days of the first of the month; so is a year of two digits. Months of long ago or far ahead are not proposed, so that
/// `10-11` stays open.
@Rule(code = "VLD-25", ernst = FOUT, columns = TIJDVAK, repair = VOORSTEL)
public final class TijdvakVorm implements ValueRule {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2}|\\p{L}{3,9})[-/ ](\\d{2})");
    private static final int CENTURY = 2000;
    private static final int YEARS_AROUND = 10;

    private final LocalDate peildatum;

    /// @param peildatum a month that is proposed lies within ten years of it
    public TijdvakVorm(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Value value) {
        return value.isKnown();
    }

    @Override
    public List<Repair> repairs(Value value) {
        return month(value)
                .filter(month -> Math.abs(month.getYear() - peildatum.getYear()) <= YEARS_AROUND)
                .map(month -> Repair.set(value.kolom(), month.toString()))
                .stream()
                .toList();
    }

    @Override
    public Excel excel(Value value) {
        boolean days = DAYS.matcher(value.text().strip()).matches();
        return days && !repairs(value).isEmpty() ? Excel.SCHADE : ExcelSpoor.ofDate(value.text());
    }

    private static Optional<YearMonth> month(Value value) {
        String text = value.text().strip();
        if (DAYS.matcher(text).matches()) {
            LocalDate date = ExcelSpoor.date(Long.parseLong(text));
            return date.getDayOfMonth() == 1 ? Optional.of(YearMonth.from(date)) : Optional.empty();
        }
        Matcher parts = SHORT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = CENTURY + Integer.parseInt(parts.group(2));
        return asMonth(value, parts.group(1) + "-" + year);
    }

    private static Optional<YearMonth> asMonth(Value value, String text) {
        return value.meaningOf(text) instanceof Meaning.Known<?>(YearMonth month, String _)
                ? Optional.of(month)
                : Optional.empty();
    }
}
