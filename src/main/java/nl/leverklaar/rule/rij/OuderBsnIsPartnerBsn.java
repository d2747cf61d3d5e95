package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import java.util.List;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Nobody is their own toeslagpartner. Where the child has the same BSN too, RIJ-01 says so, and where there is no partner
/// RIJ-14.
@Rule(
        code = "RIJ-03",
        ernst = Ernst.FOUT,
        columns = {PARTNER_BSN, OUDER_BSN},
        repair = Herstel.VOORSTEL,
        source = "Belastingdienst")
public final class OuderBsnIsPartnerBsn implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isSame(OUDER_BSN, PARTNER_BSN)
                || row.isSame(OUDER_BSN, KIND_BSN)
                || row.canonical(PARTNER).equals("N");
    }

    /// Where all that is said of the partner is that of the ouder, nothing is known of a partner.
    @Override
    public List<Repair> repairs(Row row) {
        for (int i = 0; i < Persoon.PARTNER.kolommen().size(); i++) {
            String said = row.canonical(Persoon.PARTNER.kolommen().get(i));
            if (!said.isEmpty() && !said.equals(row.canonical(Persoon.OUDER.kolommen().get(i)))) {
                return List.of();
            }
        }
        return List.of(PartnerOngewenst.emptied(row).and(PARTNER, "O"));
    }
}
