package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.PARTNER;
import static nl.leverklaar.layout.Kolom.PARTNER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.PARTNER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.PARTNER_VOORLETTERS;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.TakenOver;

/// Of a toeslagpartner voorletters (if the file has that column), surname and birth date are known. A BSN that is missing without a reason is VLD-12's.
/// Where nothing is known the partner itself is doubtful, and that is one finding. What was delivered before is proposed.
@Rule(
        code = "RIJ-13",
        ernst = Ernst.FOUT,
        columns = PARTNER,
        at = {PARTNER, PARTNER_VOORLETTERS, PARTNER_ACHTERNAAM, PARTNER_GEBOORTEDATUM},
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "leverancier")
public final class PartnerOnvolledig implements RowRule {

    private final TakenOver before;

    /// @param earlier what was delivered earlier, possibly nothing
    public PartnerOnvolledig(Earlier earlier) {
        this.before = new TakenOver(earlier);
    }

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

    @Override
    public List<Repair> repairs(Row row) {
        return row.at() == PARTNER ? whole(row) : before.repairs(row, row.at());
    }

    /// All that was delivered of the partner.
    private List<Repair> whole(Row row) {
        Repair whole = Repair.of();
        for (Kolom kolom : Persoon.PARTNER.kolommen()) {
            String text = row.isInFile(kolom) && row.isEmpty(kolom) ? before.text(row, kolom) : "";
            whole = text.isEmpty() ? whole : whole.and(kolom, text);
        }
        return whole.changes().isEmpty() ? List.of() : List.of(whole);
    }
}
