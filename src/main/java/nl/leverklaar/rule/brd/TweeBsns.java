package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.HashMap;
import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Rule;

/// Who has one name and one birth date has one BSN, unless it is a twin; then the waarschuwing is confirmed.
@Rule(
        code = "BRD-06",
        ernst = Ernst.WAARSCHUWING,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN})
public final class TweeBsns implements GroupRule {

    private static final long SEVERAL = 0;

    @Override
    public Grouping grouping() {
        return Grouping.PERSOON;
    }

    @Override
    public void judge(Group group) {
        if (BsnBekend.bsns(group).size() < 2) {
            return;
        }
        Map<Long, Long> byTie = new HashMap<>();
        for (int member = 0; member < group.size(); member++) {
            long bsn = BsnBekend.bsn(group, member);
            if (bsn != BsnBekend.NONE) {
                Familie.ties(group, member)
                        .forEach(tie ->
                                byTie.merge(
                                        tie,
                                        bsn,
                                        (one, other) -> one.equals(other) ? one : SEVERAL));
            }
        }
        for (int member = 0; member < group.size(); member++) {
            if (BsnBekend.bsn(group, member) != BsnBekend.NONE
                    && Familie.ties(group, member).stream()
                            .anyMatch(tie -> byTie.getOrDefault(tie, -1L) == SEVERAL)) {
                group.report(member);
            }
        }
    }
}
