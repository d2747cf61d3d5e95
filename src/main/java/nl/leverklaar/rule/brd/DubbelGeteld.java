package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// Hours of a child count with the ouder that pays for them, and not with both.
@Rule(
        code = "BRD-11",
        ernst = Ernst.WAARSCHUWING,
        columns = {UREN, KOSTEN, KIND_BSN, OUDER_BSN, TIJDVAK},
        source = "Belastingdienst")
public final class DubbelGeteld implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (EenBsn.isOneKind(group)) {
            members(group).stream().forEach(group::report);
        }
    }

    /// The members with the hours and costs of a member with another ouder.
    static BitSet members(Group group) {
        Map<Long, Integer> firsts = new HashMap<>();
        BitSet found = new BitSet();
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (counts(row)) {
                Integer first = firsts.putIfAbsent(row.key(UREN, KOSTEN), member);
                if (first != null
                        && Wie.of(group.row(first), Persoon.OUDER)
                                .isOther(Wie.of(row, Persoon.OUDER))) {
                    found.set(first);
                    found.set(member);
                }
            }
        }
        return found;
    }

    private static boolean counts(Row row) {
        return row.isKnown(UREN)
                && row.isKnown(KOSTEN)
                && row.getal(UREN).signum() > 0
                && !row.canonical(REGELSOORT).equals("I");
    }
}
