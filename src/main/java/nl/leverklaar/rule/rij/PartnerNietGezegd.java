package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.PARTNER;

import java.util.List;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// It is said whether the ouder has a toeslagpartner. Where a partner is fully described, that says it, and RIJ-33 tells.
@Rule(
        code = "RIJ-15",
        ernst = Ernst.FOUT,
        columns = PARTNER,
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "leverancier")
public final class PartnerNietGezegd implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isInFile(PARTNER) || !row.isEmpty(PARTNER);
    }

    /// That it is not known claims nothing; the other choice depends on whether anything is said of a partner.
    @Override
    public List<Repair> repairs(Row row) {
        boolean described = !PartnerOngewenst.saysNothing(row);
        return List.of(Repair.set(PARTNER, "O"), Repair.set(PARTNER, described ? "J" : "N"));
    }
}
