package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER_VOORLETTERS;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Of a toeslagpartner voorletters (if the file has that column), surname and birth date are known. A BSN that is missing without a reason is VLD-12's.
/// Where nothing is known the partner itself is doubtful, and that is one finding.
@Rule(
        code = "RIJ-13",
        ernst = Ernst.FOUT,
        columns = PARTNER,
        at = {PARTNER, PARTNER_VOORLETTERS, PARTNER_ACHTERNAAM, PARTNER_GEBOORTEDATUM},
        asksEmpty = true,
        source = "leverancier")
public final class PartnerOnvolledig implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.canonical(PARTNER).equals("J")
                || PartnerOngewenst.saysNothing(row) != (row.at() == PARTNER)
                || row.at() != PARTNER && !isMissed(row);
    }

    private static boolean isMissed(Row row) {
        return row.isEmpty(row.at())
                && (row.at() != PARTNER_VOORLETTERS || row.isInFile(PARTNER_VOORLETTERS));
    }
}
