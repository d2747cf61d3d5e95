package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import java.util.Map;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Voorletters are capitals with a full stop behind each; a clear other notation is delivered so.
@Rule(
        code = "VLD-37",
        ernst = TIP,
        columns = {KIND_VOORLETTERS, OUDER_VOORLETTERS, PARTNER_VOORLETTERS},
        repair = LEZEN)
public final class VoorlettersAndersGenoteerd implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown()
                || value.text().equals(value.canonical())
                || !Voorletters.isNotation(value.canonical())
                || SpatiesInNaam.isSpacing(value);
    }

    @Override
    public Map<String, String> details(Value value) {
        return Map.of("nieuw", value.canonical());
    }
}
