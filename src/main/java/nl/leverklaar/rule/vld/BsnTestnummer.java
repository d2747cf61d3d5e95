package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A real delivery has no test BSN (9999xxxxx), and a practice round has no other, so that real data never go there.
@Rule(
        code = "VLD-10",
        ernst = FOUT,
        perValue = false,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        source = "test numbers S2")
public final class BsnTestnummer implements ValueRule {

    private final boolean practice;

    public BsnTestnummer(boolean practice) {
        this.practice = practice;
    }

    @Override
    public boolean holds(Value value) {
        return value.canonical().startsWith("9999") == practice
                || BsnGebrek.of(value) != BsnGebrek.GEEN;
    }
}
