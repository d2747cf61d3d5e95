package nl.leverklaar.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// What a person says about how a file is written, against what [Recognition] makes of it. What they leave out is recognised.
///
/// @param letters the character set
/// @param separator the sign between two cells, one of [#SEPARATORS]
/// @param quote the sign around a cell
/// @param header the row number of the row with the column names, 0 when no row has them
public record Overrule(
        Optional<Charset> letters,
        Optional<String> separator,
        Optional<Quote> quote,
        Optional<Integer> header) {

    /// The signs that may stand between two cells.
    public static final List<String> SEPARATORS = List.of(";", ",", "\t", "|", " ");

    /// Everything is recognised.
    public static final Overrule NONE =
            new Overrule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The sign around a cell.
    public enum Quote {
        DOUBLE('"'),
        SINGLE('\''),
        NONE(Dialect.NO_QUOTE);

        private final char sign;

        Quote(char sign) {
            this.sign = sign;
        }

        /// The quote that a dialect has.
        public static Quote of(Dialect dialect) {
            for (Quote quote : values()) {
                if (quote.sign == dialect.quote()) {
                    return quote;
                }
            }
            throw new IllegalArgumentException("no quote of a file");
        }

        char sign() {
            return sign;
        }
    }

    public Overrule {
        if (!separator.stream().allMatch(SEPARATORS::contains)) {
            throw new IllegalArgumentException("no separator of a file");
        }
        if (header.orElse(0) < 0) {
            throw new IllegalArgumentException("rows are counted from 1");
        }
    }

    /// The same with other letters.
    public Overrule withLetters(Charset charset) {
        return new Overrule(Optional.of(charset), separator, quote, header);
    }

    /// The same with another sign between two cells.
    public Overrule withSeparator(String sign) {
        return new Overrule(letters, Optional.of(sign), quote, header);
    }

    /// The same with another sign around a cell.
    public Overrule withQuote(Quote sign) {
        return new Overrule(letters, separator, Optional.of(sign), header);
    }

    /// The same with the column names in another row, 0 for none.
    public Overrule withHeader(int row) {
        return new Overrule(letters, separator, quote, Optional.of(row));
    }
}
