package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;

import nl.leverklaar.reference.Voorvoegsels;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A surname is the one of the BRP and not the names a person uses, such as that of the partner before the own one.
@Rule(
        code = "VLD-41",
        ernst = WAARSCHUWING,
        explains = "BRD-05",
        columns = {KIND_ACHTERNAAM, OUDER_ACHTERNAAM, PARTNER_ACHTERNAAM})
public final class TweeAchternamen implements ValueRule {

    private final Voorvoegsels voorvoegsels;

    public TweeAchternamen(Voorvoegsels voorvoegsels) {
        this.voorvoegsels = voorvoegsels;
    }

    @Override
    public boolean holds(Value value) {
        return NaamGebrek.of(value, voorvoegsels) != NaamGebrek.TWEE_NAMEN;
    }
}
