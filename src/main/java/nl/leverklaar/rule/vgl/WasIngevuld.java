package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.*;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;
import nl.leverklaar.rule.TakenOver;
import nl.leverklaar.rule.rij.PartnerOngewenst;

/// What was delivered of a person or a contract before is still filled in.
///
/// What a row cannot do without is VLD-01's, and of a partner RIJ-13's; they propose it too. Hours and money are of one month
/// and never taken over. The voorvoegsel, the date on which a contract ends and the own
/// reference are asked too, because a lost column loses them all.
@Rule(
        code = "VGL-09",
        ernst = Ernst.WAARSCHUWING,
        columns = TIJDVAK,
        at = {
            LRK_NUMMER_GOB,
            KIND_BSN,
            KIND_VOORVOEGSEL,
            OUDER_BSN,
            OUDER_VOORVOEGSEL,
            PARTNER_BSN,
            PARTNER_VOORVOEGSEL,
            CONTRACT_NUMMER,
            CONTRACT_BEGINDATUM,
            CONTRACT_EINDDATUM,
            EIGEN_KENMERK
        },
        needs = Outside.EARLIER,
        asksEmpty = true,
        repair = Herstel.VOORSTEL,
        source = "Rijksoverheid")
public final class WasIngevuld implements RowRule {

    private final TakenOver before;

    public WasIngevuld(Earlier earlier) {
        this.before = new TakenOver(earlier);
    }

    @Override
    public boolean holds(Row row) {
        return !row.isEmpty(row.at())
                || !row.isInFile(row.at())
                || isOfUnknownPartner(row)
                || before.text(row, row.at()).isEmpty();
    }

    /// Where nothing is said of a partner, that is the finding.
    private static boolean isOfUnknownPartner(Row row) {
        return row.at().persoon().equals(Optional.of(Persoon.PARTNER))
                && PartnerOngewenst.saysNothing(row);
    }

    @Override
    public List<Repair> repairs(Row row) {
        return before.repairs(row, row.at());
    }
}
