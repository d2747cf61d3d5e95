package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Where voorletters belong stands no first name, and nothing that may be one, such as `EVA` or `IJ`.
@Rule(
        code = "VLD-38",
        ernst = WAARSCHUWING,
        explains = "BRD-05",
        columns = {KIND_VOORLETTERS, OUDER_VOORLETTERS, PARTNER_VOORLETTERS},
        repair = VOORSTEL,
        source = "sector")
public final class Voornaam implements ValueRule {

    private static final int MOST_INITIALS = 6;
    private static final int LONGEST = 20;

    /// Begins of names that some people write as one initial, the longest first.
    private static final List<String> DOUBLE = List.of("Chr", "Ch", "Ph", "Sj", "Th", "Tj");

    @Override
    public boolean holds(Value value) {
        String text = value.canonical();
        return Voorletters.isNotation(text)
                || text.equals("-")
                || text.equals(".")
                || text.length() > LONGEST
                || NaamMetTeken.isWrong(value);
    }

    /// The first letter of each name; then with `Th.`, `Chr.` and the like; then each letter as an initial.
    @Override
    public List<Repair> repairs(Value value) {
        String text = value.canonical();
        if (NaamGebrek.isPlaceholder(text)) {
            return List.of();
        }
        List<String> names =
                Arrays.stream(text.split("[^\\p{L}]+")).filter(name -> !name.isEmpty()).toList();
        Set<String> choices = new LinkedHashSet<>();
        choices.add(joined(names.stream().map(Voornaam::initial).toList()));
        choices.add(joined(names.stream().map(Voornaam::doubleInitial).toList()));
        if (names.size() == 1 && isPerhapsInitials(names.getFirst())) {
            choices.add(joined(List.of(names.getFirst().split(""))));
        }
        List<Repair> repairs = new ArrayList<>();
        for (String choice : choices) {
            if (Voorletters.isNotation(choice) && choice.length() <= LONGEST) {
                repairs.add(Repair.set(value.kolom(), choice));
            }
        }
        return repairs;
    }

    private static String joined(List<String> initials) {
        StringBuilder all = new StringBuilder();
        for (String initial : initials) {
            boolean one = initial.length() == 1;
            all.append(one ? initial.toUpperCase(Locale.ROOT) : initial).append('.');
        }
        return all.toString();
    }

    private static String initial(String name) {
        return name.regionMatches(true, 0, "IJ", 0, 2) ? "IJ" : name.substring(0, 1);
    }

    private static String doubleInitial(String name) {
        return DOUBLE.stream()
                .filter(begin -> name.regionMatches(true, 0, begin, 0, begin.length()))
                .findFirst()
                .orElse(initial(name));
    }

    private static boolean isPerhapsInitials(String name) {
        return Schrijfwijze.isOneCase(name) && name.length() <= MOST_INITIALS;
    }
}
