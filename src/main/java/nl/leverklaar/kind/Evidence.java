package nl.leverklaar.kind;

import java.util.Optional;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;

/// What the values of one column, or of several together, show about the way they are written.
///
/// @param dayFirst a date has a first number above 12
/// @param monthFirst a date has a second number above 12
/// @param comma a number can only have a decimal comma
/// @param point a number can only have a decimal point
/// @param telling a number shows what three digits behind a point or comma are: thousands as in `1.234,50`, or decimals as
///     in `0,125`
public record Evidence(
        boolean dayFirst, boolean monthFirst, boolean comma, boolean point, boolean telling) {

    /// Nothing is shown.
    public static final Evidence NONE = new Evidence(false, false, false, false, false);

    /// Looks at the values of one column; meant for columns of dates or numbers.
    public static Evidence of(Iterable<String> distinctValues) {
        Evidence evidence = NONE;
        for (String value : distinctValues) {
            String bare = CellText.bare(value);
            evidence =
                    WrittenDate.of(bare)
                            .map(Evidence::ofDate)
                            .orElseGet(() -> ofNumber(bare))
                            .and(evidence);
        }
        return evidence;
    }

    private static Evidence ofDate(WrittenDate date) {
        boolean open = date.order() == WrittenDate.Order.OPEN;
        return new Evidence(
                open && date.first() > 12 && date.second() <= 12,
                open && date.second() > 12 && date.first() <= 12,
                false,
                false,
                false);
    }

    private static Evidence ofNumber(String bare) {
        Optional<WrittenNumber> number =
                WrittenNumber.of(bare, Bedrag.FORM).or(() -> WrittenNumber.of(bare, Uren.FORM));
        return number.filter(found -> !found.open())
                .map(found ->
                        new Evidence(
                                false,
                                false,
                                found.sign() == DecimalSign.COMMA,
                                found.sign() == DecimalSign.POINT,
                                found.telling()))
                .orElse(NONE);
    }

    /// What both show together.
    public Evidence and(Evidence other) {
        return new Evidence(
                dayFirst || other.dayFirst,
                monthFirst || other.monthFirst,
                comma || other.comma,
                point || other.point,
                telling || other.telling);
    }

    /// Says whether there is a date that shows its order.
    public boolean decidesDates() {
        return dayFirst || monthFirst;
    }

    /// The habit of the column itself; where no date shows an order, day first.
    public Habit habit() {
        return habit(NONE);
    }

    /// The habit of this column; where it shows no order of dates, that of the other date columns, else day first.
    public Habit habit(Evidence otherColumns) {
        return new Habit(decidesDates() ? order() : otherColumns.order(), sign());
    }

    private DateOrder order() {
        if (dayFirst && monthFirst) {
            return DateOrder.MIXED;
        }
        return monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /// Two decimals do not show what three digits behind a sign are, so that `1.234` beside `45,50` has two readings.
    private DecimalSign sign() {
        if (comma == point || !telling) {
            return DecimalSign.UNDECIDED;
        }
        return comma ? DecimalSign.COMMA : DecimalSign.POINT;
    }
}
