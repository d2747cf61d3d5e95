package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.leverklaar.kind.Bedrag;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// Hours and money have two decimals at most; they are never rounded in silence.
///
/// A delivery cannot hold a third decimal, so this cannot be let stand. A negative number is VLD-30's.
@Rule(
        code = "VLD-29",
        ernst = WAARSCHUWING,
        explains = "VGL-11",
        columns = {UREN, UURPRIJS, KOSTEN},
        repair = VOORSTEL,
        confirmable = false)
public final class TeVeelDecimalen implements ValueRule {

    private static final int DECIMALS = 2;

    @Override
    public boolean holds(Value value) {
        return !value.isKnown() || !isTooFine(value.as(BigDecimal.class));
    }

    /// Whether a number has more decimals than a delivery has.
    static boolean isTooFine(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() > DECIMALS;
    }

    /// The nearest number with two decimals, which is never more than half a cent away.
    @Override
    public List<Repair> repairs(Value value) {
        BigDecimal rounded = value.as(BigDecimal.class).setScale(DECIMALS, RoundingMode.HALF_UP);
        return List.of(Repair.set(value.kolom(), Bedrag.notation(rounded)));
    }
}
