package nl.leverklaar.rule.vgl;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_NUMMER;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.kind.Elfproef;
import nl.leverklaar.previous.Earlier;
import nl.leverklaar.previous.EarlierRow;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A contract stays at its LRK number and opvangsoort, or begins anew. A number with a typing mistake is another matter.
@Rule(
        code = "VGL-16",
        ernst = Ernst.WAARSCHUWING,
        columns = {LRK_NUMMER, OPVANGSOORT, CONTRACT_NUMMER, TIJDVAK},
        needs = Outside.EARLIER,
        source = "leverancier")
public final class AnderNummer implements RowRule {

    private final Earlier earlier;

    public AnderNummer(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean holds(Row row) {
        return !Elfproef.holds(row.canonical(LRK_NUMMER))
                || earlier.sameContract(row.table(), row.index())
                        .map(of -> isSame(row, of) || beginsAnew(row, of) || isDelivered(row))
                        .orElse(true);
    }

    private static boolean isSame(Row row, EarlierRow of) {
        return row.canonical(LRK_NUMMER).equals(of.text(LRK_NUMMER))
                && row.canonical(OPVANGSOORT).equals(of.text(OPVANGSOORT));
    }

    private static boolean beginsAnew(Row row, EarlierRow of) {
        return row.isKnown(CONTRACT_BEGINDATUM)
                && !row.canonical(CONTRACT_BEGINDATUM).equals(of.text(CONTRACT_BEGINDATUM));
    }

    private boolean isDelivered(Row row) {
        return earlier.row(row.table(), row.index(), row.tijdvak()).isPresent()
                || earlier.before(row.table(), row.index(), row.tijdvak()).isPresent();
    }
}
