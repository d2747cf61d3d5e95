package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Excel.SCHADE;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN is not written as a power of ten, because a spreadsheet then lost its last digits.
@Rule(
        code = "VLD-05",
        ernst = FOUT,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        excel = SCHADE,
        source = "CSV")
public final class BsnAfgerond implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.isKnown() || BsnGebrek.of(value) != BsnGebrek.AFGEROND;
    }
}
