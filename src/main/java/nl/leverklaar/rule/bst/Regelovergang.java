package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value stands on one line; a line break in it is delivered as a space.
@Rule(
        code = "BST-17",
        ernst = TIP,
        alone = true,
        everyColumn = true,
        repair = LEZEN,
        source = "CSV")
public final class Regelovergang implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return value.text().indexOf('\n') < 0 && value.text().indexOf('\r') < 0;
    }
}
