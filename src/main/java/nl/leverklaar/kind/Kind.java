package nl.leverklaar.kind;

/// The form of one value in official terms: how it is read and how it is written in a delivery.
///
/// A kind knows notation only. Whether a well written value is *possible* (the elfproef, an age, a month in the
/// future) is for a rule to say.
///
/// @param <T> what a value means once it is read, for example `BigDecimal` for an amount
public interface Kind<T> {

    /// Says what the text of one cell means.
    ///
    /// @param text the cell exactly as it stands in the file
    /// @param habit what the other values of the same column taught about dates and decimals
    /// @return empty, one meaning with its canonical notation, several possible ones, or none
    Meaning<T> meaning(String text, Habit habit);
}
