package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// A BSN that is missing in one row is not known in another row of the same person.
///
/// Twins can share name and birth date, so it is proposed and never filled in by itself.
@Rule(
        code = "BRD-13",
        ernst = Ernst.WAARSCHUWING,
        columns = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        repair = Herstel.VOORSTEL)
public final class BsnBekend implements GroupRule {

    static final long NONE = 0;

    @Override
    public Grouping grouping() {
        return Grouping.PERSOON;
    }

    @Override
    public void judge(Group group) {
        if (!hasMissing(group) || bsns(group).size() != 1) {
            return;
        }
        Set<Long> ties = new HashSet<>();
        for (int member = 0; member < group.size(); member++) {
            if (bsn(group, member) != NONE) {
                ties.addAll(ties(group, member));
            }
        }
        for (int member = 0; member < group.size(); member++) {
            if (isMissing(group, member) && ties(group, member).stream().anyMatch(ties::contains)) {
                group.report(member);
            }
        }
    }

    @Override
    public List<Repair> repairs(Group group, int member) {
        int known = 0;
        while (bsn(group, known) == NONE) {
            known++;
        }
        Row from = group.row(known);
        return List.of(Repair.set(group.row(member).at(), from.canonical(from.at())));
    }

    /// A number for the BSN of a member, 0 when it has none.
    static long bsn(Group group, int member) {
        Row row = group.row(member);
        return row.isEmpty(row.at()) ? NONE : row.key(row.at());
    }

    /// The different BSNs in a group.
    static Set<Long> bsns(Group group) {
        Set<Long> bsns = new HashSet<>();
        for (int member = 0; member < group.size(); member++) {
            bsns.add(bsn(group, member));
        }
        bsns.remove(NONE);
        return bsns;
    }

    private static boolean hasMissing(Group group) {
        for (int member = 0; member < group.size(); member++) {
            if (isMissing(group, member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissing(Group group, int member) {
        Row row = group.row(member);
        return row.isEmpty(row.at())
                && (row.at() != PARTNER_BSN || row.canonical(PARTNER).equals("J"));
    }

    /// The location ties too: no other BSN occurs with this name and birth date.
    private static List<Long> ties(Group group, int member) {
        List<Long> ties = new ArrayList<>(Familie.ties(group, member));
        Row row = group.row(member);
        if (!row.isEmpty(LRK_NUMMER)) {
            ties.add(-row.key(LRK_NUMMER));
        }
        return ties;
    }
}
