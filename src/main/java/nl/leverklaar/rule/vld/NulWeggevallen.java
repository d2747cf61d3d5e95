package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Excel.SCHADE;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A BSN still has the zero it begins with; one that a spreadsheet dropped is put back in the delivery.
@Rule(
        code = "VLD-04",
        ernst = TIP,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        repair = LEZEN,
        excel = SCHADE,
        source = "BSN-regels")
public final class NulWeggevallen implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown()
                || value.text().equals(value.canonical())
                || Cijfers.in(value.text()).startsWith(value.canonical());
    }
}
