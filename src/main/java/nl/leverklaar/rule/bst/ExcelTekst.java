package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Excel.SPOOR;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.kind.Tekst;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value is written as it is, not as `="…"`, which makes a spreadsheet keep it as text; what is inside is delivered.
///
/// Of a value that cannot be read inside it either, that is what is told.
@Rule(
        code = "BST-28",
        ernst = TIP,
        perValue = false,
        alone = true,
        everyColumn = true,
        excel = SPOOR,
        repair = LEZEN,
        source = "CSV")
public final class ExcelTekst implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || !Tekst.isWrapped(value.text());
    }
}
