package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.kind.Tekst;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value has no characters that nobody sees, such as NUL, a zero width space or a soft hyphen; they are not delivered.
///
/// A space that does not break is a space, and the rules about numbers and names tell of it.
@Rule(
        code = "BST-21",
        ernst = WAARSCHUWING,
        alone = true,
        everyColumn = true,
        repair = LEZEN,
        source = "CSV")
public final class OnzichtbaarTeken implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !Tekst.hasInvisible(value.text());
    }
}
