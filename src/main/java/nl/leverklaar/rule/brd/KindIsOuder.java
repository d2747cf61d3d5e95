package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Rule;

/// Who is a child in one row is no ouder or partner in another. The same within one row is RIJ-01's.
@Rule(
        code = "BRD-07",
        ernst = Ernst.FOUT,
        explains = "BRD-06",
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN})
public final class KindIsOuder implements GroupRule {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    @Override
    public Grouping grouping() {
        return Grouping.BSN;
    }

    @Override
    public void judge(Group group) {
        int asChild = onlyRow(group, true);
        int asAdult = onlyRow(group, false);
        if (asChild == NONE || asAdult == NONE) {
            return;
        }
        for (int member = 0; member < group.size(); member++) {
            int other = isChild(group, member) ? asAdult : asChild;
            if (other != group.index(member)) {
                group.report(member);
            }
        }
    }

    /// The row in which the BSN is a child's, or an adult's; whether there are none or several such rows.
    private static int onlyRow(Group group, boolean child) {
        int only = NONE;
        for (int member = 0; member < group.size(); member++) {
            if (isChild(group, member) == child && only != group.index(member)) {
                only = only == NONE ? group.index(member) : SEVERAL;
            }
        }
        return only;
    }

    private static boolean isChild(Group group, int member) {
        return group.row(member).at() == KIND_BSN;
    }
}
