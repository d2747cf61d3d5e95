package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leverklaar.kind.Einddatum;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A date is not one that programs fill in where nothing is known.
///
/// An end date of 31-12-9999 says that there is no end. That has one meaning, so it is read and not asked. A child that was
/// born on such a day is too old or not born yet: RIJ-10 and RIJ-05 refuse that, and asking about it too would say less.
@Rule(
        code = "VLD-24",
        ernst = WAARSCHUWING,
        columns = {
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        source = "CSV")
public final class Invuldatum implements ValueRule {

    private static final Set<LocalDate> FILLED_IN =
            Set.of(
                    LocalDate.of(1900, 1, 1),
                    LocalDate.of(1970, 1, 1),
                    LocalDate.of(2000, 1, 1),
                    Einddatum.NEVER);

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || value.canonical().isEmpty() || !isFilledIn(value);
    }

    /// Whether a known date is one that this rule has something to say about.
    static boolean isFilledIn(Value value) {
        return date(value).filter(FILLED_IN::contains).isPresent();
    }

    /// Whether this rule has something to say about a date of birth, so that nobody else is blamed for what follows from it.
    public static boolean isFilledIn(Geboortedatum born) {
        return born.date().filter(FILLED_IN::contains).isPresent();
    }

    private static Optional<LocalDate> date(Value value) {
        return value.kolom().persoon().isPresent()
                ? value.as(Geboortedatum.class).date()
                : Optional.of(value.as(LocalDate.class));
    }
}
