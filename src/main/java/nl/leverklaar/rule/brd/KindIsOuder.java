package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.Arrays;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Rule;

/// Who is a child in one row is no ouder or partner in another. Where most rows say the same, the others are reported; else all.
///
/// The same within one row is RIJ-01's, and says nothing about the rows beside it.
@Rule(
        code = "BRD-07",
        ernst = Ernst.FOUT,
        explains = "BRD-06",
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN})
public final class KindIsOuder implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.BSN;
    }

    @Override
    public void judge(Group group) {
        int[] members = Bsntwijfel.ofOne(group);
        long children = Arrays.stream(members).filter(of -> isChild(group, of)).count();
        if (children > 0 && children < members.length) {
            new Meerderheid(members, of -> isChild(group, of) ? 1 : 0).report(group);
        }
    }

    private static boolean isChild(Group group, int member) {
        return group.row(member).at() == KIND_BSN;
    }
}
