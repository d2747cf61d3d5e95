package nl.leverklaar.kind;

/// How one column writes dates and decimals, learned from all its values together.
///
/// @param dates the order of day and month where both are numbers of at most 12
/// @param decimals the sign before the decimals where a sign could also mark thousands; known where the column writes those
public record Habit(DateOrder dates, DecimalSign decimals) {

    /// What is assumed where nothing speaks against it: day first, and no habit for `1.234`.
    public static final Habit DUTCH = new Habit(DateOrder.DAY_FIRST, DecimalSign.UNDECIDED);

    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST,
        /// The column contains both orders, so a date that fits both has two readings.
        MIXED
    }

    public enum DecimalSign {
        COMMA,
        POINT,
        /// The column shows no thousands, or both signs before decimals.
        UNDECIDED
    }
}
