package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.FOUT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layout;
import nl.leverklaar.rule.Excel;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// A value has the length, the signs and the size that its column of the delivery takes.
///
/// It says to a person what the contract of the layout would refuse at the last moment, as far as no other rule says it
/// better: names are for VLD-35, decimals for VLD-29, the version for BST-24, the hourly price for RIJ-27. A test holds rules
/// and contract together.
@Rule(
        code = "VLD-43",
        ernst = FOUT,
        perValue = false,
        columns = {KOSTEN, CONTRACT_NUMMER, EIGEN_KENMERK})
public final class PastInIndeling implements ValueRule {

    private static final BigDecimal MOST_COSTS = new BigDecimal("99999.99");

    private final Map<Kolom, Integer> longest = new EnumMap<>(Kolom.class);

    /// @param layout says how long a value may be
    public PastInIndeling(Layout layout) {
        for (Kolom kolom : line().columns()) {
            layout.voorschrift(kolom).ifPresent(of -> longest.put(kolom, of.maxLength()));
        }
    }

    @Override
    public boolean holds(Value value) {
        if (!value.isKnown()) {
            return true;
        }
        if (value.kolom() == KOSTEN) {
            BigDecimal costs = value.as(BigDecimal.class);
            return TeVeelDecimalen.isTooFine(costs) || costs.compareTo(MOST_COSTS) <= 0;
        }
        return fits(value.kolom(), value.canonical());
    }

    /// Whether a delivery takes a text in a column for own numbers.
    boolean fits(Kolom kolom, String text) {
        return text.length() <= longest.getOrDefault(kolom, Integer.MAX_VALUE)
                && hasOnlySigns(kolom, text);
    }

    @Override
    public Excel excel(Value value) {
        return ExcelSpoor.ofNumber(value.text());
    }

    private static boolean hasOnlySigns(Kolom kolom, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSign(kolom, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(Kolom kolom, char c) {
        return kolom == CONTRACT_NUMMER
                ? c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-/.".indexOf(c) >= 0
                : !Character.isISOControl(c);
    }
}
