package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN_REDEN;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;

import java.util.List;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Of a toeslagpartner surname, birth date and BSN are known, or why the BSN is not.
@Rule(
        code = "RIJ-13",
        ernst = Ernst.FOUT,
        columns = PARTNER,
        at = {PARTNER_ACHTERNAAM, PARTNER_GEBOORTEDATUM, PARTNER_BSN},
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "leverancier")
public final class PartnerOnvolledig implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at()) || !row.canonical(PARTNER).equals("J") || isExplained(row);
    }

    private static boolean isExplained(Row row) {
        return row.at() == PARTNER_BSN && !row.isEmpty(PARTNER_BSN_REDEN);
    }

    /// The BSN may follow later; whether there is a partner at all only the ouder knows.
    @Override
    public List<Repair> repairs(Row row) {
        return row.at() == PARTNER_BSN ? List.of(Repair.set(PARTNER_BSN_REDEN, "O")) : List.of();
    }
}
