package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN passes the elfproef. Which digit is wrong is never guessed.
@Rule(
        code = "VLD-07",
        ernst = FOUT,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        source = "BSN-regels")
public final class BsnElfproef implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return BsnGebrek.of(value) != BsnGebrek.ELFPROEF;
    }
}
