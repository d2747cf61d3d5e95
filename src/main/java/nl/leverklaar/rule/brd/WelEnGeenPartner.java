package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER_VOORLETTERS;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// An ouder has a toeslagpartner in a month, or has none. The rows that say there is none are reported, because the others
/// say who it is; a row that says both is RIJ-14's.
@Rule(
        code = "BRD-09",
        ernst = Ernst.FOUT,
        columns = {PARTNER, OUDER_BSN, TIJDVAK},
        repair = Herstel.VOORSTEL,
        source = "Belastingdienst")
public final class WelEnGeenPartner implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.OUDER_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (withPartner(group).isPresent()) {
            for (int member = 0; member < group.size(); member++) {
                if (saysNone(group.row(member))) {
                    group.report(member);
                }
            }
        }
    }

    /// The partner of the other rows, when they say the same and enough.
    @Override
    public List<Repair> repairs(Group group, int member) {
        return withPartner(group)
                .filter(row ->
                        TweePartners.hasOnePartner(group)
                                && row.isKnown(PARTNER_ACHTERNAAM)
                                && row.isKnown(PARTNER_GEBOORTEDATUM))
                .map(WelEnGeenPartner::takeOver)
                .stream()
                .toList();
    }

    private static Repair takeOver(Row from) {
        Repair repair = Repair.set(PARTNER, "J");
        for (Kolom kolom : Persoon.PARTNER.kolommen()) {
            repair = from.isEmpty(kolom) ? repair : repair.and(kolom, from.canonical(kolom));
        }
        return repair;
    }

    private static Optional<Row> withPartner(Group group) {
        for (int member = 0; member < group.size(); member++) {
            if (TweePartners.hasPartner(group.row(member))) {
                return Optional.of(group.row(member));
            }
        }
        return Optional.empty();
    }

    private static boolean saysNone(Row row) {
        return row.isKnown(PARTNER)
                && row.canonical(PARTNER).equals("N")
                && row.isEmpty(PARTNER_ACHTERNAAM)
                && row.isEmpty(PARTNER_GEBOORTEDATUM)
                && row.isEmpty(PARTNER_VOORLETTERS)
                && row.isEmpty(PARTNER_BSN);
    }
}
