package nl.leverklaar.rule.brd;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Row;

/// Who a person is said to be. What is 0 is not said.
///
/// @param bsn a number for the BSN
/// @param naam a number for surname, voorletters and birth date
record Wie(long bsn, long naam) {

    static Wie of(Row row, Persoon persoon) {
        long bsn = row.isEmpty(persoon.bsn()) ? 0 : row.key(persoon.bsn());
        long naam =
                row.isEmpty(persoon.achternaam())
                        ? 0
                        : row.key(
                                persoon.achternaam(),
                                persoon.voorletters(),
                                persoon.geboortedatum());
        return new Wie(bsn, naam);
    }

    /// Whether it is surely somebody else: neither the BSN nor the name is the same.
    boolean isOther(Wie other) {
        boolean sameName = naam != 0 && naam == other.naam;
        if (bsn != 0 && other.bsn != 0) {
            return bsn != other.bsn && !sameName;
        }
        return naam != 0 && other.naam != 0 && !sameName;
    }
}
