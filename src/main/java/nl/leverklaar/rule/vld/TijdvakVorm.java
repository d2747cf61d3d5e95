package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A tijdvak is a month of a year.
@Rule(code = "VLD-25", ernst = FOUT, columns = TIJDVAK)
public final class TijdvakVorm implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.isKnown();
    }
}
