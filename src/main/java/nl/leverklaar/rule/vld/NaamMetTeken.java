package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A name has no digits and no signs that names do not have, and is not longer than a name can be.
///
/// A `/` between two names is VLD-41's.
@Rule(
        code = "VLD-35",
        ernst = FOUT,
        explains = "BRD-05",
        columns = {
            KIND_VOORLETTERS,
            KIND_VOORVOEGSEL,
            KIND_ACHTERNAAM,
            OUDER_VOORLETTERS,
            OUDER_VOORVOEGSEL,
            OUDER_ACHTERNAAM,
            PARTNER_VOORLETTERS,
            PARTNER_VOORVOEGSEL,
            PARTNER_ACHTERNAAM
        },
        repair = VOORSTEL,
        source = "BRP")
public final class NaamMetTeken implements ValueRule {

    private static final Pattern STRANGE = Pattern.compile("[@<>_;*\\d]");
    private static final Pattern SIGNS = Pattern.compile("[@<>_;*/]");
    private static final Pattern DIGITS_AROUND = Pattern.compile("^\\d+|\\d+$");

    private final Map<Kolom, Integer> longest = new EnumMap<>(Kolom.class);

    /// @param layout says how long a name may be
    public NaamMetTeken(Layout layout) {
        for (Kolom kolom : line().columns()) {
            layout.voorschrift(kolom).ifPresent(of -> longest.put(kolom, of.maxLength()));
        }
    }

    @Override
    public boolean holds(Value value) {
        return fits(value.kolom(), value.canonical()) && !isWrong(value);
    }

    /// Whether a value has signs that no name has.
    static boolean isWrong(Value value) {
        String name = value.canonical();
        return STRANGE.matcher(name).find()
                || name.indexOf('/') >= 0 && !NaamGebrek.isTwoNames(name);
    }

    /// The name without these signs; a digit in the middle may stand for a letter, so that is left to a person.
    @Override
    public List<Repair> repairs(Value value) {
        String left =
                SIGNS.matcher(value.canonical()).replaceAll(" ").replaceAll(" +", " ").strip();
        String name = DIGITS_AROUND.matcher(left).replaceAll("").strip();
        boolean good =
                !name.isEmpty() && !STRANGE.matcher(name).find() && fits(value.kolom(), name);
        return good ? List.of(Repair.set(value.kolom(), name)) : List.of();
    }

    private boolean fits(Kolom kolom, String name) {
        return name.length() <= longest.getOrDefault(kolom, Integer.MAX_VALUE);
    }
}
