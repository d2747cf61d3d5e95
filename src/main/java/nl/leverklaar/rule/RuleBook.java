package nl.leverklaar.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.rule.bst.LeegBestand;
import nl.leverklaar.rule.rij.KindBsnIsOuderBsn;

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
        return new RuleBook(Stream.of(bst(), vld(circumstances), rij(circumstances), brd())
                .flatMap(List::stream)
                .toList());
    }

    /// The file, its columns and its shape.
    private static List<AnyRule> bst() {
        return List.of(new LeegBestand());
    }

    /// One value of one column.
    @SuppressWarnings("UnusedVariable") // VLD-10 and others ask whether this is a practice round
    private static List<AnyRule> vld(Circumstances circumstances) {
        return List.of(
                // VLD-01 and so on, one line each, in the order of their codes
                );
    }

    /// The cells of one row.
    @SuppressWarnings("UnusedVariable") // RIJ-28 asks the day
    private static List<AnyRule> rij(Circumstances circumstances) {
        return List.of(new KindBsnIsOuderBsn());
    }

    /// Rows that belong together.
    private static List<AnyRule> brd() {
        return List.of();
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
