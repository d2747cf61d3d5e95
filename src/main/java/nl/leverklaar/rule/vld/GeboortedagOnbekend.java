package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;

import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A birth date is complete; a day or month the BRP does not know is allowed.
@Rule(
        code = "VLD-23",
        ernst = TIP,
        columns = {KIND_GEBOORTEDATUM, OUDER_GEBOORTEDATUM, PARTNER_GEBOORTEDATUM},
        source = "BRP")
public final class GeboortedagOnbekend implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || value.as(Geboortedatum.class).isComplete();
    }
}
