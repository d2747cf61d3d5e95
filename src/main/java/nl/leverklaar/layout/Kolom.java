package nl.leverklaar.layout;

import java.util.Locale;
import java.util.Optional;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.kind.BrpDatum;
import nl.leverklaar.kind.Bsn;
import nl.leverklaar.kind.Code;
import nl.leverklaar.kind.Contractnummer;
import nl.leverklaar.kind.Datum;
import nl.leverklaar.kind.Einddatum;
import nl.leverklaar.kind.Kind;
import nl.leverklaar.kind.Kvk;
import nl.leverklaar.kind.Lrk;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.OpvangsoortCode;
import nl.leverklaar.kind.Tekst;
import nl.leverklaar.kind.Tijdvak;
import nl.leverklaar.kind.Uren;
import nl.leverklaar.kind.Versie;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.kind.Voorvoegsel;

/// An official column of the delivery, the vocabulary that layouts, rules and screens share.
///
/// The order is that of layout 1.0. What a column is called in a file, whether it is required and how long a value
/// may be is not said here but in the resource of a layout version.
public enum Kolom {
    INDELING_VERSIE(new Versie()),
    HOUDER_KVK(new Kvk()),
    TIJDVAK(new Tijdvak()),
    REGELSOORT(Code.REGELSOORT),
    LRK_NUMMER(new Lrk()),
    LRK_NUMMER_GOB(new Lrk()),
    OPVANGSOORT(new OpvangsoortCode()),
    KIND_BSN(new Bsn()),
    KIND_BSN_REDEN(Code.REDEN),
    KIND_VOORLETTERS(new Voorletters()),
    KIND_VOORVOEGSEL(new Voorvoegsel()),
    KIND_ACHTERNAAM(new Naam()),
    KIND_GEBOORTEDATUM(new BrpDatum()),
    OUDER_BSN(new Bsn()),
    OUDER_BSN_REDEN(Code.REDEN),
    OUDER_VOORLETTERS(new Voorletters()),
    OUDER_VOORVOEGSEL(new Voorvoegsel()),
    OUDER_ACHTERNAAM(new Naam()),
    OUDER_GEBOORTEDATUM(new BrpDatum()),
    PARTNER(Code.PARTNER),
    PARTNER_BSN(new Bsn()),
    PARTNER_BSN_REDEN(Code.REDEN),
    PARTNER_VOORLETTERS(new Voorletters()),
    PARTNER_VOORVOEGSEL(new Voorvoegsel()),
    PARTNER_ACHTERNAAM(new Naam()),
    PARTNER_GEBOORTEDATUM(new BrpDatum()),
    UREN(new Uren()),
    UURPRIJS(new Bedrag()),
    KOSTEN(new Bedrag()),
    CONTRACT_NUMMER(new Contractnummer()),
    CONTRACT_BEGINDATUM(new Datum()),
    CONTRACT_EINDDATUM(new Einddatum()),
    EIGEN_KENMERK(new Tekst());

    private final Kind<?> kind;

    Kolom(Kind<?> kind) {
        this.kind = kind;
    }

    /// How a value of this column is read and written.
    public Kind<?> kind() {
        return kind;
    }

    /// Holds dates, complete or not; a month is no date.
    public boolean isDate() {
        return kind instanceof Datum || kind instanceof Einddatum || kind instanceof BrpDatum;
    }

    /// Holds hours or money, numbers with decimals.
    public boolean isDecimal() {
        return kind instanceof Uren || kind instanceof Bedrag;
    }

    /// Holds a burgerservicenummer.
    public boolean isBsn() {
        return kind instanceof Bsn;
    }

    /// The person the column is about, if it is about one.
    public Optional<Persoon> persoon() {
        return Persoon.of(this);
    }

    /// The name in a delivery file and in text keys, for example `kind_bsn`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
