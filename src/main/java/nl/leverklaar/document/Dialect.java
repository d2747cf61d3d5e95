package nl.leverklaar.document;

/// How the cells of a row are separated and quoted.
///
/// @param separator the sign between two cells, `;` `,` tab `|` or a space, or one of these with a space behind it
/// @param quote the sign around a cell that holds a separator, a line break or the sign itself
/// @param escape how the quote itself is written inside such a cell
public record Dialect(String separator, char quote, Escape escape) {

    /// The quote of a file that has none: no character at all.
    static final char NO_QUOTE = '\uFFFF';

    /// How a quote is written inside quotes.
    public enum Escape {

        /// Twice, as the standard says.
        DOUBLED,

        /// With a backslash before it.
        BACKSLASH,

        /// As it is; only before a separator or at the end of the row it closes the cell.
        NONE
    }

    /// The usual dialect with another separator.
    static Dialect of(String separator) {
        return new Dialect(separator, '"', Escape.DOUBLED);
    }

    Dialect with(Escape other) {
        return new Dialect(separator, quote, other);
    }

    /// The same without quotes.
    Dialect unquoted() {
        return new Dialect(separator, NO_QUOTE, Escape.DOUBLED);
    }

    /// Whether the file has quotes around cells.
    public boolean hasQuote() {
        return quote != NO_QUOTE;
    }

    /// The sign between two cells, without the space behind it.
    public char sign() {
        return separator.charAt(0);
    }
}
