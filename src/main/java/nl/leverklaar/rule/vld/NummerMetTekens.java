package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A number is written as digits only; spaces, dots and words around it are left out of the delivery.
///
/// Of a number with too many or too few digits that is what is told, and not how it is written.
@Rule(
        code = "VLD-02",
        ernst = TIP,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN, LRK_NUMMER, LRK_NUMMER_GOB, HOUDER_KVK},
        repair = LEZEN,
        source = "CSV")
public final class NummerMetTekens implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown()
                || value.text().equals(value.canonical())
                || !Cijfers.zijnGenoeg(value)
                || !Cijfers.in(value.text()).equals(value.canonical());
    }
}
