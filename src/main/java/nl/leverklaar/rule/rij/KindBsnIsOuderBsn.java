package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child and its ouder are two people, so they have two BSNs.
@Rule(
        code = "RIJ-01",
        ernst = Ernst.FOUT,
        columns = {KIND_BSN, OUDER_BSN})
public final class KindBsnIsOuderBsn implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.isSame(KIND_BSN, OUDER_BSN);
    }
}
