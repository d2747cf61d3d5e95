package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import java.math.BigDecimal;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Hours and money are not below zero; a credit is a new total of the month.
@Rule(
        code = "VLD-30",
        ernst = FOUT,
        explains = "VGL-11",
        columns = {UREN, UURPRIJS, KOSTEN})
public final class GetalNegatief implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || value.as(BigDecimal.class).signum() >= 0;
    }
}
