package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// There is toeslag for 230 hours of a child in a month, over all its rows together. A row that is withdrawn does not
/// count; of rows that BRD-01, BRD-02 or BRD-11 takes for the same hours only the largest does.
@Rule(
        code = "BRD-03",
        ernst = Ernst.WAARSCHUWING,
        columns = {UREN, KIND_ACHTERNAAM, KIND_BSN, TIJDVAK},
        source = "Besluit kinderopvangtoeslag, Belastingdienst")
public final class UrenSamenBovenGrens implements GroupRule {

    private static final BigDecimal MOST = BigDecimal.valueOf(230);

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (isTooMuch(group, member -> (long) member) && EenBsn.isOneKind(group)) {
            BitSet twice = DubbelGeteld.members(group);
            if (isTooMuch(group, member -> hours(group.row(member), twice.get(member)))) {
                for (int member = 0; member < group.size(); member++) {
                    if (counts(group.row(member))) {
                        group.report(member);
                    }
                }
            }
        }
    }

    /// Of one row alone RIJ-18 says it.
    ///
    /// @param hours the same number for members of which another check asks whether their hours are the same ones
    private static boolean isTooMuch(Group group, IntToLongFunction hours) {
        Map<Long, BigDecimal> most = new HashMap<>();
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (counts(row)) {
                most.merge(hours.applyAsLong(member), row.getal(UREN), BigDecimal::max);
            }
        }
        return most.size() > 1
                && most.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(MOST)
                        > 0;
    }

    private static long hours(Row row, boolean twice) {
        if (twice) {
            return row.key(UREN, KOSTEN);
        }
        long key = Grouping.SLEUTEL.parts().getFirst().key().of(row);
        return key == 0 ? row.deliveryKey() : key;
    }

    private static boolean counts(Row row) {
        return row.isKnown(UREN)
                && row.getal(UREN).signum() > 0
                && !row.canonical(REGELSOORT).equals("I");
    }
}
