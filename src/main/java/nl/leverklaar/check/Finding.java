package nl.leverklaar.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;

/// What one rule says about one place.
///
/// @param rule the rule
/// @param ernst how much it weighs here
/// @param row the row of the document, -1 when it is about the file or a whole column
/// @param kolom where the cursor lands, when it is about a column
/// @param repairs what would solve it, the likeliest first
/// @param details what fills the named places of the rule's texts
public record Finding(
        AnyRule rule,
        Ernst ernst,
        int row,
        Optional<Kolom> kolom,
        List<Repair> repairs,
        Map<String, String> details) {

    /// A finding that weighs as much as its rule.
    public Finding(
            AnyRule rule,
            int row,
            Optional<Kolom> kolom,
            List<Repair> repairs,
            Map<String, String> details) {
        this(rule, rule.ernst(), row, kolom, repairs, details);
    }

    public String code() {
        return rule.code();
    }

    /// How sure the repair is that is at hand here: a rule with certain repairs has none where there is not exactly one.
    public Herstel herstel() {
        Herstel of = rule.line().repair();
        if (repairs.isEmpty()) {
            return Herstel.GEEN;
        }
        return of == Herstel.ZEKER && repairs.size() == 1 ? Herstel.ZEKER : Herstel.VOORSTEL;
    }
}
