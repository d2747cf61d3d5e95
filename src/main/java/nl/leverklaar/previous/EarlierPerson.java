package nl.leverklaar.previous;

import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;

/// A person of earlier deliveries, as delivered last.
public final class EarlierPerson {

    private final EarlierRow row;
    private final Persoon role;
    private final Optional<String> bsn;

    EarlierPerson(EarlierRow row, Persoon role, Optional<String> bsn) {
        this.row = row;
        this.role = role;
        this.bsn = bsn;
    }

    /// The BSN, when it was ever delivered.
    public Optional<String> bsn() {
        return bsn;
    }

    /// What was delivered, in canonical notation; possibly empty.
    ///
    /// @param kolom a column of a person
    /// @param persoon the person of that column, whose columns stand in the same order for everybody
    public String text(Kolom kolom, Persoon persoon) {
        if (kolom == persoon.bsn()) {
            return bsn.orElse("");
        }
        return row.text(role.kolommen().get(persoon.kolommen().indexOf(kolom)));
    }

    /// Voorletters, voorvoegsel and surname.
    public String naam() {
        return row.naam(role);
    }
}
