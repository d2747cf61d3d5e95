package nl.leverklaar.rule;

import java.util.List;
import java.util.Optional;

/// All rules that are asked of a file, in the order of the catalogue.
///
/// @param rules the rules
public record RuleBook(List<AnyRule> rules) {

    /// The version of this set of rules; it goes into every delivery.
    public static final String VERSION = "2026.1";

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /// The catalogue, with what the rules look up.
    public static RuleBook of(Circumstances circumstances) {
        return new RuleBook(List.of());
    }

    /// The rule with a code.
    public Optional<AnyRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /// The rules of one scope, in catalogue order.
    public <T extends AnyRule> List<T> of(Class<T> scope) {
        return rules.stream().filter(scope::isInstance).map(scope::cast).toList();
    }
}
