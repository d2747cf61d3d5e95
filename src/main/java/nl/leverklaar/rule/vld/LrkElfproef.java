package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;
import static nl.leverklaar.rule.Herstel.VOORSTEL;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;

/// An LRK number passes the elfproef, as all numbers do that were examined; no official rule says so.
@Rule(
        code = "VLD-16",
        ernst = WAARSCHUWING,
        columns = {LRK_NUMMER, LRK_NUMMER_GOB},
        repair = VOORSTEL,
        source = "LRK (gemeten)")
public final class LrkElfproef implements ValueRule {

    /// One typing mistake changes one digit, or swaps two.
    private static final int MOST_CHANGED = 2;

    private final Set<String> own;
    private final boolean hasRegister;

    /// @param own the LRK numbers of the organisation's own locations
    /// @param hasRegister whether the register itself tells which numbers exist, see LRK-01
    public LrkElfproef(Set<String> own, boolean hasRegister) {
        this.own = Set.copyOf(own);
        this.hasRegister = hasRegister;
    }

    @Override
    public boolean holds(Value value) {
        return hasRegister
                || !value.isKnown()
                || Elfproef.holds(value.canonical())
                || !LrkVorm.isLrk(value.canonical());
    }

    @Override
    public List<Repair> repairs(Value value) {
        return own.stream()
                .filter(number -> changed(number, value.canonical()) <= MOST_CHANGED)
                .sorted(
                        Comparator.<String>comparingInt(
                                        number -> changed(number, value.canonical()))
                                .thenComparing(Comparator.naturalOrder()))
                .map(number -> Repair.set(value.kolom(), number))
                .toList();
    }

    private static int changed(String number, String written) {
        int changed = Math.abs(number.length() - written.length());
        for (int i = 0; i < Math.min(number.length(), written.length()); i++) {
            changed += number.charAt(i) == written.charAt(i) ? 0 : 1;
        }
        return changed;
    }
}
