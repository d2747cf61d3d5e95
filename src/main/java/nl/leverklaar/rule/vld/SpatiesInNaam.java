package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.TIP;
import static nl.leverklaar.rule.Herstel.LEZEN;

import java.text.Normalizer;
import java.util.Locale;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A name has no spaces too many, and its accents are one with their letters; it is delivered so.
@Rule(
        code = "VLD-36",
        ernst = TIP,
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
        repair = LEZEN,
        source = "CSV")
public final class SpatiesInNaam implements ValueRule {

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || !isSpacing(value);
    }

    /// Whether a name is delivered in another way because of spaces and accents only.
    static boolean isSpacing(Value value) {
        String canonical = value.canonical();
        if (value.kolom().kind() instanceof Naam) {
            return !canonical.equals(value.text());
        }
        String text = Normalizer.normalize(value.text(), Normalizer.Form.NFC);
        if (value.kolom().kind() instanceof Voorletters) {
            return Voorletters.isNotation(canonical)
                    && !canonical.equals(value.text())
                    && canonical.equals(text.replaceAll("[\\s\\h]", ""));
        }
        return !canonical.equals(value.text().replace('\u2019', '\'').toLowerCase(Locale.ROOT));
    }
}
