package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.PARTNER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A BSN that was never delivered of a person is known now.
///
/// The earlier months are not in this file, so nothing is added to it; the text says what to do.
@Rule(
        code = "VGL-10",
        ernst = Ernst.TIP,
        columns = TIJDVAK,
        at = {KIND_BSN, OUDER_BSN, PARTNER_BSN},
        needs = Outside.EARLIER,
        source = "Rijksoverheid")
public final class BsnNuBekend implements RowRule {

    private final Earlier earlier;

    public BsnNuBekend(Earlier earlier) {
        this.earlier = earlier;
    }

    /// A month that is delivered again needs no advice to do so.
    @Override
    public boolean holds(Row row) {
        boolean unknown =
                row.at()
                        .persoon()
                        .flatMap(persoon -> earlier.person(row.table(), row.index(), persoon))
                        .filter(person -> person.bsn().isEmpty())
                        .isPresent();
        return !unknown || earlier.row(row.table(), row.index(), row.tijdvak()).isPresent();
    }
}
