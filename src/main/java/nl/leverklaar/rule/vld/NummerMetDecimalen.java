package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Excel.SCHADE;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A number has no decimals; those that a spreadsheet added are left out of the delivery.
@Rule(
        code = "VLD-03",
        ernst = TIP,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN, LRK_NUMMER, LRK_NUMMER_GOB, HOUDER_KVK},
        repair = LEZEN,
        excel = SCHADE,
        source = "CSV")
public final class NummerMetDecimalen implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown()
                || value.text().equals(value.canonical())
                || Cijfers.in(value.text()).length() <= value.canonical().length();
    }
}
