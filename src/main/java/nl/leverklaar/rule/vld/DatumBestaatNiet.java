package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import java.time.LocalDate;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A date can be read and stands in the calendar.
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
        source = "CSV")
public final class DatumBestaatNiet implements ValueRule {

    private final LocalDate peildatum;

    public DatumBestaatNiet(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    @Override
    public boolean holds(Value value) {
        return !value.isUnreadable()
                || KorteDatum.of(value).isPresent()
                || DatumAlsGetal.datum(value, peildatum).isPresent();
    }
}
