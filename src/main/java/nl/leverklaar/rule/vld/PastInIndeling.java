package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.leverklaar.kind.Naam;
import nl.leverklaar.kind.Voorletters;
import nl.leverklaar.kind.Voorvoegsel;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value has the length, the signs and the decimals that its column of the delivery takes.
///
/// It says to a person what the contract of the layout would refuse at the last moment, and a test holds the two together.
@Rule(
        code = "VLD-43",
        ernst = FOUT,
        perValue = false,
        columns = {
            INDELING_VERSIE,
            KIND_VOORLETTERS,
            KIND_VOORVOEGSEL,
            KIND_ACHTERNAAM,
            OUDER_VOORLETTERS,
            OUDER_VOORVOEGSEL,
            OUDER_ACHTERNAAM,
            PARTNER_VOORLETTERS,
            PARTNER_VOORVOEGSEL,
            PARTNER_ACHTERNAAM,
            UREN,
            UURPRIJS,
            KOSTEN,
            CONTRACT_NUMMER,
            EIGEN_KENMERK
        })
public final class PastInIndeling implements ValueRule {

    private static final String STRANGE_IN_NAMES = "@<>_;*";
    private static final BigDecimal MOST_PRICE = new BigDecimal("99.99");
    private static final BigDecimal RIJ_27 = new BigDecimal("100");
    private static final BigDecimal MOST_COSTS = new BigDecimal("99999.99");
    private static final int DECIMALS = 2;

    private final String version;
    private final Map<Kolom, Integer> longest = new EnumMap<>(Kolom.class);

    /// @param layout says how long a value may be
    public PastInIndeling(Layout layout) {
        this.version = layout.version();
        for (Kolom kolom : layout.kolommen()) {
            layout.voorschrift(kolom).ifPresent(of -> longest.put(kolom, of.maxLength()));
        }
    }

    @Override
    public boolean holds(Value value) {
        if (!value.isKnown()) {
            return true;
        }
        if (value.kolom().isDecimal()) {
            return holds(value.kolom(), value.as(BigDecimal.class));
        }
        String text = value.canonical();
        return text.length() <= longest.getOrDefault(value.kolom(), Integer.MAX_VALUE)
                && hasSigns(value.kolom(), text);
    }

    /// A negative number is VLD-30's, more hours than a month has are RIJ-17's and a price of a hundred euros is RIJ-27's.
    private static boolean holds(Kolom kolom, BigDecimal number) {
        if (number.signum() < 0) {
            return true;
        }
        boolean fits =
                switch (kolom) {
                    case UURPRIJS ->
                            number.compareTo(MOST_PRICE) <= 0 || number.compareTo(RIJ_27) >= 0;
                    case KOSTEN -> number.compareTo(MOST_COSTS) <= 0;
                    default -> true;
                };
        return fits
                && (number.scale() <= DECIMALS || number.stripTrailingZeros().scale() <= DECIMALS);
    }

    private boolean hasSigns(Kolom kolom, String text) {
        if (kolom == INDELING_VERSIE) {
            return text.equals(version);
        }
        boolean name =
                kolom.kind() instanceof Naam
                        || kolom.kind() instanceof Voorletters
                        || kolom.kind() instanceof Voorvoegsel;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean good = !Character.isISOControl(c);
            if (name) {
                good &= !Character.isDigit(c) && STRANGE_IN_NAMES.indexOf(c) < 0;
            } else if (kolom == CONTRACT_NUMMER) {
                good =
                        c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '/'
                                || c == '.';
            }
            if (!good) {
                return false;
            }
        }
        return true;
    }
}
