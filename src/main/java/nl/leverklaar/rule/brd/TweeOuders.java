package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Rule;

/// Co-ouders each have a row for the same child, with the hours each pays for. Where those are the same, BRD-11 asks.
@Rule(
        code = "BRD-10",
        ernst = Ernst.TIP,
        columns = {OUDER_ACHTERNAAM, OUDER_BSN, KIND_BSN, TIJDVAK},
        source = "Belastingdienst")
public final class TweeOuders implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        Wie first = Wie.of(group.row(0), Persoon.OUDER);
        for (int member = 1; member < group.size(); member++) {
            if (first.isOther(Wie.of(group.row(member), Persoon.OUDER))) {
                if (DubbelGeteld.members(group).isEmpty() && EenBsn.isOneKind(group)) {
                    group.reportAll();
                }
                return;
            }
        }
    }
}
