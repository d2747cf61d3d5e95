package nl.leverklaar.kind;

import java.util.List;

/// What the text of a cell means to a [Kind].
///
/// @param <T> the type of a value of that kind
public sealed interface Meaning<T> {

    /// Nothing is written, or only spaces.
    record Empty<T>() implements Meaning<T> {}

    /// Exactly one reading.
    ///
    /// @param value the value
    /// @param canonical the one notation of it in a delivery file
    record Known<T>(T value, String canonical) implements Meaning<T> {}

    /// More than one reading, such as `01-02-2026` in a column that mixes orders.
    ///
    /// @param choices the canonical notations it can stand for, the likeliest first; at least two
    record Several<T>(List<String> choices) implements Meaning<T> {}

    /// No reading at all.
    record Unreadable<T>() implements Meaning<T> {}
}
