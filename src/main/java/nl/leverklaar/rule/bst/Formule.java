package nl.leverklaar.rule.bst;

import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.List;
import java.util.regex.Pattern;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value does not begin with a sign that makes a spreadsheet run it as a formula.
///
/// A number with a sign before it, `="…"` around a value, and the single `-` of the BRP for "no name" are no formula.
@Rule(
        code = "BST-22",
        ernst = FOUT,
        explains = "BRD-05",
        alone = true,
        everyColumn = true,
        repair = VOORSTEL,
        source = "CSV (formula injection)")
public final class Formule implements ValueRule {

    private static final String SIGNS = "=+-@\u2212";
    private static final Pattern NO_FORMULA =
            Pattern.compile("=\"[^\"]*\"|[-+\u2212] ?\u20AC? ?\\d[\\d., -]*|[-.]+");

    @Override
    public boolean holds(Value value) {
        String text = value.text().strip();
        return text.isEmpty()
                || SIGNS.indexOf(text.charAt(0)) < 0
                || NO_FORMULA.matcher(text).matches()
                || value.kolom().isDecimal() && value.isKnown();
    }

    /// The value without the signs it begins with, unless nothing is left or that is no value either.
    @Override
    public List<Repair> repairs(Value value) {
        String text = value.text().strip();
        int from = 0;
        while (from < text.length() && isSignOrSpace(text.charAt(from))) {
            from++;
        }
        String left = text.substring(from);
        return left.isEmpty() ? List.of() : List.of(Repair.set(value.kolom(), left));
    }

    private static boolean isSignOrSpace(char c) {
        return SIGNS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
