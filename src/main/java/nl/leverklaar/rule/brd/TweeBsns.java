package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Rule;

/// Who has one name and one birth date has one BSN, unless it is a twin; then the waarschuwing is confirmed.
///
/// Where most rows have the same BSN, the others are reported; else all. One that a check of its own row refuses is no BSN.
@Rule(
        code = "BRD-06",
        ernst = Ernst.WAARSCHUWING,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN})
public final class TweeBsns implements GroupRule {

    private static final long SEVERAL = 0;
    private static final long NOTHING = -1;

    private final Bsntwijfel twijfel;

    TweeBsns(Bsntwijfel twijfel) {
        this.twijfel = twijfel;
    }

    @Override
    public Grouping grouping() {
        return Grouping.PERSOON;
    }

    @Override
    public void judge(Group group) {
        if (BsnBekend.bsns(group).size() < 2) {
            return;
        }
        int[] tied = tied(group);
        if (tied.length > 0) {
            new Meerderheid(tied, member -> BsnBekend.bsn(group, member)).report(group);
        }
    }

    /// Those that something ties to a row with another BSN.
    private int[] tied(Group group) {
        int[] members =
                IntStream.range(0, group.size())
                        .filter(member -> BsnBekend.bsn(group, member) != BsnBekend.NONE)
                        .filter(member -> !twijfel.isRefused(group.row(member)))
                        .toArray();
        Map<Long, Long> byTie = new HashMap<>();
        for (int member : members) {
            long bsn = BsnBekend.bsn(group, member);
            for (long tie : Familie.ties(group, member)) {
                byTie.merge(tie, bsn, (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
        return Arrays.stream(members)
                .filter(member ->
                        Familie.ties(group, member).stream()
                                .anyMatch(tie -> byTie.getOrDefault(tie, NOTHING) == SEVERAL))
                .toArray();
    }
}
