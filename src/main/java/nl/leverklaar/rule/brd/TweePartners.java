package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// An ouder has one toeslagpartner in a month. The same person with two BSNs is BRD-06's.
@Rule(
        code = "BRD-08",
        ernst = Ernst.WAARSCHUWING,
        columns = {PARTNER_ACHTERNAAM, PARTNER_BSN, OUDER_BSN, TIJDVAK},
        source = "Belastingdienst")
public final class TweePartners implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.OUDER_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (!hasOnePartner(group)) {
            for (int member = 0; member < group.size(); member++) {
                if (hasPartner(group.row(member))) {
                    group.report(member);
                }
            }
        }
    }

    /// Whether all rows with a partner have the same.
    static boolean hasOnePartner(Group group) {
        Wie first = null;
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (hasPartner(row)) {
                Wie partner = Wie.of(row, Persoon.PARTNER);
                if (first != null && first.isOther(partner)) {
                    return false;
                }
                first = first == null ? partner : first;
            }
        }
        return true;
    }

    static boolean hasPartner(Row row) {
        return row.isKnown(PARTNER) && row.canonical(PARTNER).equals("J");
    }
}
