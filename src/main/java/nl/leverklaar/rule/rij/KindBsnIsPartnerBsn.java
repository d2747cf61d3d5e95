package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child and the toeslagpartner of its ouder are two people. Where the ouder has the same BSN too, RIJ-01 says so, and where
/// there is no partner RIJ-14.
@Rule(
        code = "RIJ-02",
        ernst = Ernst.FOUT,
        columns = {KIND_BSN, PARTNER_BSN})
public final class KindBsnIsPartnerBsn implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isSame(KIND_BSN, PARTNER_BSN)
                || row.isSame(KIND_BSN, OUDER_BSN)
                || row.canonical(PARTNER).equals("N");
    }
}
