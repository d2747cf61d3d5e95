package nl.leverklaar.previous;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;

/// The cells of rows by what they deliver, of a file of now and of an earlier one alike.
interface Cells {

    /// A number that is equal for equal canonical texts; that of the empty text where nothing is delivered.
    long hash(Kolom kolom, int row);

    /// Whether a cell has exactly one meaning.
    boolean isKnown(Kolom kolom, int row);

    /// The month of a row; nothing when it is not known.
    Optional<YearMonth> tijdvak(int row);

    /// Hours or money; 0 when that is not known.
    BigDecimal getal(Kolom kolom, int row);

    /// The key of a BSN, or 0 when it is not known.
    default long bsn(Persoon persoon, int row) {
        return isKnown(persoon.bsn(), row) ? hash(persoon.bsn(), row) : 0;
    }

    /// The key of a name with a birth date, or 0 when that is not complete.
    default long name(Persoon persoon, int row) {
        boolean complete =
                isKnown(persoon.achternaam(), row)
                        && isKnown(persoon.voorletters(), row)
                        && isKnown(persoon.geboortedatum(), row);
        return complete
                ? Keys.mix(
                        hash(persoon.achternaam(), row),
                        hash(persoon.voorletters(), row),
                        hash(persoon.geboortedatum(), row))
                : 0;
    }
}
