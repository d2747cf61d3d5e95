package nl.leverklaar.rule.vld;

import static nl.leverklaar.layout.Kolom.*;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Who has a BSN needs no reason why it is absent. The cell stays as it is; nothing is delivered of it.
///
/// A reason that is no reason is VLD-34's.
@Rule(
        code = "VLD-13",
        ernst = Ernst.TIP,
        columns = KIND_BSN,
        at = {KIND_BSN_REDEN, OUDER_BSN_REDEN, PARTNER_BSN_REDEN},
        asksEmpty = true,
        asksWrong = true,
        repair = Herstel.LEZEN)
public final class RedenOverbodig implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isWritten(row.at())
                || !row.isKnown(row.at())
                || row.at().persoon().map(Persoon::bsn).filter(row::isKnown).isEmpty();
    }
}
