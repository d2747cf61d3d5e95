package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.CONTRACT_NUMMER;
import static nl.leverklaar.layout.Kolom.OUDER_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.OUDER_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.layout.Persoon;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A contract of a child is with the ouder of before; two ouders may have been on one contract.
@Rule(
        code = "VGL-15",
        ernst = Ernst.WAARSCHUWING,
        columns = {OUDER_ACHTERNAAM, OUDER_GEBOORTEDATUM, CONTRACT_NUMMER, TIJDVAK},
        needs = Outside.EARLIER,
        source = "leverancier, Belastingdienst")
public final class AndereOuder implements RowRule {

    private final Earlier earlier;

    public AndereOuder(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return earlier.sameContract(row.table(), row.index())
                .map(of ->
                        earlier.isSamePerson(row.table(), row.index(), Persoon.OUDER, of)
                                || isDelivered(row))
                .orElse(true);
    }

    private boolean isDelivered(Row row) {
        return earlier.row(row.table(), row.index(), row.tijdvak()).isPresent()
                || earlier.before(row.table(), row.index(), row.tijdvak()).isPresent();
    }
}
