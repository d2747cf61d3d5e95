package nl.leverklaar.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person in a row, and the six columns that say who it is.
public enum Persoon {
    KIND(
            Kolom.KIND_BSN,
            Kolom.KIND_BSN_REDEN,
            Kolom.KIND_VOORLETTERS,
            Kolom.KIND_VOORVOEGSEL,
            Kolom.KIND_ACHTERNAAM,
            Kolom.KIND_GEBOORTEDATUM),
    /// Who applied for the toeslag.
    OUDER(
            Kolom.OUDER_BSN,
            Kolom.OUDER_BSN_REDEN,
            Kolom.OUDER_VOORLETTERS,
            Kolom.OUDER_VOORVOEGSEL,
            Kolom.OUDER_ACHTERNAAM,
            Kolom.OUDER_GEBOORTEDATUM),
    /// The toeslagpartner of the ouder.
    PARTNER(
            Kolom.PARTNER_BSN,
            Kolom.PARTNER_BSN_REDEN,
            Kolom.PARTNER_VOORLETTERS,
            Kolom.PARTNER_VOORVOEGSEL,
            Kolom.PARTNER_ACHTERNAAM,
            Kolom.PARTNER_GEBOORTEDATUM);

    /// Looked up for every row, so without a search.
    private static final Map<Kolom, Persoon> BY_KOLOM = new EnumMap<>(Kolom.class);

    static {
        for (Persoon persoon : values()) {
            persoon.kolommen.forEach(kolom -> BY_KOLOM.put(kolom, persoon));
        }
    }

    private final List<Kolom> kolommen;

    Persoon(Kolom... kolommen) {
        this.kolommen = List.of(kolommen);
    }

    static Optional<Persoon> of(Kolom kolom) {
        return Optional.ofNullable(BY_KOLOM.get(kolom));
    }

    /// All six, in the order of the layout.
    public List<Kolom> kolommen() {
        return kolommen;
    }

    public Kolom bsn() {
        return kolommen.get(0);
    }

    /// Why the BSN is absent.
    public Kolom reden() {
        return kolommen.get(1);
    }

    public Kolom voorletters() {
        return kolommen.get(2);
    }

    public Kolom voorvoegsel() {
        return kolommen.get(3);
    }

    public Kolom achternaam() {
        return kolommen.get(4);
    }

    public Kolom geboortedatum() {
        return kolommen.get(5);
    }
}
