package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER_VOORLETTERS;
import static nl.leverklaar.layout.Kolom.PARTNER_VOORVOEGSEL;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Where there is no partner, nothing is said about one. A voorvoegsel or a reason alone tells of nobody. What is said matters
/// only once there is one.
@Rule(
        code = "RIJ-14",
        ernst = Ernst.FOUT,
        columns = PARTNER,
        settles = {
            PARTNER_BSN,
            PARTNER_VOORLETTERS,
            PARTNER_VOORVOEGSEL,
            PARTNER_ACHTERNAAM,
            PARTNER_GEBOORTEDATUM
        },
        repair = Herstel.VOORSTEL,
        source = "leverancier")
public final class PartnerOngewenst implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.canonical(PARTNER).equals("N") || saysNothing(row);
    }

    /// Whether nothing tells of a partner.
    public static boolean saysNothing(Row row) {
        return row.isEmpty(PARTNER_ACHTERNAAM)
                && row.isEmpty(PARTNER_GEBOORTEDATUM)
                && row.isEmpty(PARTNER_BSN)
                && row.isEmpty(PARTNER_VOORLETTERS);
    }

    /// A partner who is fully described probably exists.
    @Override
    public List<Repair> repairs(Row row) {
        boolean complete =
                !row.isEmpty(PARTNER_ACHTERNAAM)
                        && !row.isEmpty(PARTNER_GEBOORTEDATUM)
                        && !row.isEmpty(PARTNER_BSN);
        Repair partner = Repair.set(PARTNER, "J");
        return complete ? List.of(partner, emptied(row)) : List.of(emptied(row), partner);
    }

    /// All that is said of the partner is taken away.
    static Repair emptied(Row row) {
        Repair emptied = Repair.of();
        for (Kolom kolom : Persoon.PARTNER.kolommen()) {
            emptied = row.text(kolom).isEmpty() ? emptied : emptied.and(kolom, "");
        }
        return emptied;
    }
}
