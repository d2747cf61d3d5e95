package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child is born by the end of the month the row is about.
@Rule(
        code = "RIJ-05",
        ernst = Ernst.FOUT,
        columns = {KIND_GEBOORTEDATUM, TIJDVAK},
        explains = "BRD-14")
public final class NogNietGeboren implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.geboortedatum(KIND_GEBOORTEDATUM)
                .earliest()
                .isAfter(row.tijdvak().atEndOfMonth());
    }
}
