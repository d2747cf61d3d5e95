package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import java.time.LocalDate;
import nl.leverklaar.kind.Einddatum;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A date can be read, stands in the calendar and can be of somebody who lives or of a contract that runs.
///
/// How old a child or an ouder can be is asked of the row, see RIJ-05, RIJ-10 and RIJ-12; of a partner only whether he is born
/// and may live. An end that is how software writes that there is none stays, see [Einddatum].
@Rule(
        code = "VLD-18",
        ernst = FOUT,
        columns = {
            KIND_GEBOORTEDATUM,
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        explains = "RIJ-31",
        source = "CSV")
public final class DatumBestaatNiet implements ValueRule {

    private static final int LIFE = 125;
    private static final int CONTRACT = 50;

    private final LocalDate peildatum;

    public DatumBestaatNiet(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Value value) {
        if (value.isUnreadable()) {
            return KorteDatum.of(value).isPresent()
                    || DatumAlsGetal.datum(value, peildatum).isPresent();
        }
        return !value.isKnown()
                || value.canonical().isEmpty()
                || Invuldatum.isFilledIn(value)
                || canBe(value);
    }

    private boolean canBe(Value value) {
        return switch (value.kolom()) {
            case OUDER_GEBOORTEDATUM ->
                    !value.as(Geboortedatum.class).latest().isBefore(yearsAgo(LIFE));
            case PARTNER_GEBOORTEDATUM -> {
                Geboortedatum born = value.as(Geboortedatum.class);
                yield !born.earliest().isAfter(peildatum)
                        && !born.latest().isBefore(yearsAgo(LIFE));
            }
            case CONTRACT_BEGINDATUM, CONTRACT_EINDDATUM -> {
                LocalDate date = value.as(LocalDate.class);
                yield !date.isBefore(yearsAgo(CONTRACT))
                        && (!date.isAfter(yearsAgo(-CONTRACT)) || isNever(value.kolom(), date));
            }
            default -> true;
        };
    }

    private LocalDate yearsAgo(int years) {
        return peildatum.minusYears(years);
    }

    private static boolean isNever(Kolom kolom, LocalDate date) {
        return kolom == CONTRACT_EINDDATUM && Einddatum.isNever(date);
    }
}
