package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;

import java.util.List;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A contract does not end before it begins.
@Rule(
        code = "RIJ-30",
        ernst = Ernst.FOUT,
        columns = {CONTRACT_EINDDATUM, CONTRACT_BEGINDATUM},
        repair = Herstel.VOORSTEL)
public final class EinddatumVoorBegindatum implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.datum(CONTRACT_EINDDATUM).isBefore(row.datum(CONTRACT_BEGINDATUM));
    }

    @Override
    public List<Repair> repairs(Row row) {
        return List.of(
                Repair.set(CONTRACT_EINDDATUM, row.canonical(CONTRACT_BEGINDATUM))
                        .and(CONTRACT_BEGINDATUM, row.canonical(CONTRACT_EINDDATUM)));
    }
}
