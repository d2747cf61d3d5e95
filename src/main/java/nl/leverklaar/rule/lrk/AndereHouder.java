package nl.leverklaar.rule.lrk;

import static nl.leverklaar.layout.Kolom.HOUDER_KVK;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;

import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.reference.Opvang;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// The location is of the organisation that delivers. Of a gastouder the register does not tell that.
@Rule(
        code = "LRK-06",
        ernst = Ernst.WAARSCHUWING,
        columns = {LRK_NUMMER, HOUDER_KVK},
        needs = Outside.REGISTER,
        source = "LRK")
public final class AndereHouder implements RowRule {

    private final LrkRegister register;

    public AndereHouder(LrkRegister register) {
        this.register = register;
    }

    @Override
    public boolean holds(Row row) {
        return register.find(row.canonical(LRK_NUMMER))
                .filter(AndereHouder::tellsHouder)
                .map(opvang -> opvang.kvk().equals(row.canonical(HOUDER_KVK)))
                .orElse(true);
    }

    private static boolean tellsHouder(Opvang opvang) {
        boolean location = opvang.type() == Opvang.Type.KDV || opvang.type() == Opvang.Type.BSO;
        return location && !opvang.kvk().isEmpty();
    }
}
