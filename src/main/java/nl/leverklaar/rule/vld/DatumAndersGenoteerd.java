package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A date is written year-month-day; another clear notation is delivered so.
@Rule(
        code = "VLD-19",
        ernst = TIP,
        columns = {
            KIND_GEBOORTEDATUM,
            OUDER_GEBOORTEDATUM,
            PARTNER_GEBOORTEDATUM,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM
        },
        repair = LEZEN,
        source = "CSV")
public final class DatumAndersGenoteerd implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown()
                || value.canonical().isEmpty()
                || value.text().strip().equals(value.canonical());
    }
}
