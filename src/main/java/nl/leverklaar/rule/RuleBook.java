package nl.leverklaar.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.rule.brd.Brd;
import nl.leverklaar.rule.bst.Bst;
import nl.leverklaar.rule.lrk.Lrk;
import nl.leverklaar.rule.rij.Rij;
import nl.leverklaar.rule.vgl.Vgl;
import nl.leverklaar.rule.vld.Vld;

/// All rules that are asked of a file, in the order of the catalogue.
///
/// @param rules the rules
/// @param present what is there to compare with; a rule that needs something else is not asked
public record RuleBook(List<AnyRule> rules, Set<Outside> present) {

    /// The version of this set of rules; it goes into every delivery.
    public static final String VERSION = "2026.1";

    public RuleBook {
        rules = List.copyOf(rules);
        present = Set.copyOf(present);
    }

    /// The catalogue, with what the rules look up.
    public static RuleBook of(Circumstances circumstances) {
        return new RuleBook(
                Stream.of(
                                Bst.rules(circumstances),
                                Vld.rules(circumstances),
                                Rij.rules(circumstances),
                                Lrk.rules(circumstances),
                                Brd.rules(circumstances),
                                Vgl.rules(circumstances))
                        .flatMap(List::stream)
                        .toList(),
                circumstances.present());
    }

    /// The rule with a code.
    public Optional<AnyRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /// The rules of one scope that are asked, in catalogue order.
    public <T extends AnyRule> List<T> of(Class<T> scope) {
        return rules.stream()
                .filter(scope::isInstance)
                .filter(this::isAsked)
                .map(scope::cast)
                .toList();
    }

    /// The codes of the rules that are not asked, by what they need first.
    public Map<Outside, List<String>> notAsked() {
        Map<Outside, List<String>> codes = new EnumMap<>(Outside.class);
        rules.stream()
                .filter(rule -> !isAsked(rule))
                .forEach(rule ->
                        codes.computeIfAbsent(rule.line().needs()[0], _ -> new ArrayList<>())
                                .add(rule.code()));
        return codes;
    }

    private boolean isAsked(AnyRule rule) {
        Outside[] needs = rule.line().needs();
        return needs.length == 0 || Arrays.stream(needs).anyMatch(present::contains);
    }
}
