package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;
import static nl.leverklaar.rule.Ernst.WAARSCHUWING;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A BSN is known; one that is not known yet never stops a delivery.
///
/// Asked once a reason is chosen: before that, the reason is what is missing.
@Rule(
        code = "VLD-11",
        ernst = WAARSCHUWING,
        columns = PARTNER,
        at = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        asksEmpty = true,
        asksWrong = true,
        source = "Rijksoverheid")
public final class BsnOntbreekt implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at())
                || row.at().persoon().filter(persoon -> isToFollow(row, persoon)).isEmpty();
    }

    private static boolean isToFollow(Row row, Persoon persoon) {
        return Bsns.ontbreekt(row, persoon) && row.isKnown(persoon.reden());
    }
}
