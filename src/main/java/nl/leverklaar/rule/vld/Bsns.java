package nl.leverklaar.rule.vld;

import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;

/// What the rules about BSNs have in common.
final class Bsns {

    private Bsns() {}

    /// Takes away what is no BSN and says that the reason is not known.
    static Repair leeg(Kolom bsn) {
        Repair empty = Repair.set(bsn, "");
        return bsn.persoon().map(persoon -> empty.and(persoon.reden(), "O")).orElse(empty);
    }

    /// Whether there is such a person in the row of whom the BSN is not filled in.
    static boolean ontbreekt(Row row, Persoon persoon) {
        return row.isEmpty(persoon.bsn())
                && (persoon != Persoon.PARTNER || row.canonical(Kolom.PARTNER).equals("J"));
    }
}
