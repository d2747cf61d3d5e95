package nl.leverklaar.document;

/// A row that does not follow the standard, and how it was read.
///
/// @param row the row number, from 1
/// @param kind what is wrong with it
/// @param dialect the dialect in which it was read
/// @param end the byte behind its last cell
public record Damage(long row, Kind kind, Dialect dialect, int end) {

    /// What is wrong with a row.
    public enum Kind {

        /// Nothing is lost: the row escapes its quotes as the whole file does, or has spaces behind one.
        NONE,

        /// A quote too many or too few; it was read as a letter.
        STRAY_QUOTE,

        /// Nothing is lost: a quote inside a cell that has none around it has no other that goes with it.
        LOOSE_QUOTE,

        /// The cells of this row alone stand between other separators.
        OTHER_SEPARATOR
    }
}
