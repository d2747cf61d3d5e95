package nl.leverklaar.layout;

import java.util.Locale;

/// An official column of the delivery, the vocabulary that layouts, rules and screens share.
///
/// The order is that of layout 1.0. What a column is called in a file, whether it is required and how long a value
/// may be is not said here but in the resource of a layout version.
public enum Kolom {
    INDELING_VERSIE,
    HOUDER_KVK,
    TIJDVAK,
    REGELSOORT,
    LRK_NUMMER,
    LRK_NUMMER_GOB,
    OPVANGSOORT,
    KIND_BSN,
    KIND_BSN_REDEN,
    KIND_VOORLETTERS,
    KIND_VOORVOEGSEL,
    KIND_ACHTERNAAM,
    KIND_GEBOORTEDATUM,
    OUDER_BSN,
    OUDER_BSN_REDEN,
    OUDER_VOORLETTERS,
    OUDER_VOORVOEGSEL,
    OUDER_ACHTERNAAM,
    OUDER_GEBOORTEDATUM,
    PARTNER,
    PARTNER_BSN,
    PARTNER_BSN_REDEN,
    PARTNER_VOORLETTERS,
    PARTNER_VOORVOEGSEL,
    PARTNER_ACHTERNAAM,
    PARTNER_GEBOORTEDATUM,
    UREN,
    UURPRIJS,
    KOSTEN,
    CONTRACT_NUMMER,
    CONTRACT_BEGINDATUM,
    CONTRACT_EINDDATUM,
    EIGEN_KENMERK;

    /// The name in a delivery file and in text keys, for example `kind_bsn`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
