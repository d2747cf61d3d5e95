package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.FOUT;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Every letter of a value came over: none is a byte that no character set knows, or was replaced by `\uFFFD` before.
@Rule(
        code = "BST-05",
        ernst = FOUT,
        explains = "BRD-05",
        perValue = false,
        alone = true,
        everyColumn = true,
        source = "CSV")
public final class LettersVerloren implements ValueRule {

    private static final char LOST = '\uFFFD';

    @Override
    public boolean holds(Value value) {
        return value.text().indexOf(LOST) < 0;
    }
}
