package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.LEZEN;

import nl.leverklaar.kind.Tekst;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value has no characters that nobody sees, such as NUL, a zero width space or a soft hyphen; they are not delivered.
///
/// A space that does not break is a space, and the rules about numbers and names tell of it. A cell of nothing but NULs is
/// where something stood that a disk lost; nothing but other such characters is an empty cell.
@Rule(
        code = "BST-21",
        ernst = WAARSCHUWING,
        alone = true,
        asksEmpty = true,
        everyColumn = true,
        repair = LEZEN,
        source = "CSV")
public final class OnzichtbaarTeken implements ValueRule {

    private static final char NUL = '\0';

    @Override
    public boolean holds(Value value) {
        return value.isEmpty() ? value.text().indexOf(NUL) < 0 : !Tekst.hasInvisible(value.text());
    }
}
