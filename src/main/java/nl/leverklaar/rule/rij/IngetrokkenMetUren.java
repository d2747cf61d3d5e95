package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.UREN;

import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A row that is withdrawn has no hours.
@Rule(
        code = "RIJ-32",
        ernst = Ernst.WAARSCHUWING,
        columns = {REGELSOORT, UREN},
        source = "Rijksoverheid, eigen")
public final class IngetrokkenMetUren implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !row.canonical(REGELSOORT).equals("I") || row.getal(UREN).signum() <= 0;
    }
}
