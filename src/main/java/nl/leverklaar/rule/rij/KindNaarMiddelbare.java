package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Opvang ends when a child goes to secondary school, at twelve or thirteen. From fifteen on RIJ-10 speaks.
@Rule(
        code = "RIJ-09",
        ernst = Ernst.WAARSCHUWING,
        columns = {KIND_GEBOORTEDATUM, TIJDVAK},
        source = "Wet kinderopvang 1.1")
public final class KindNaarMiddelbare implements RowRule {

    @Override
    public boolean holds(Row row) {
        Leeftijd leeftijd = Leeftijd.van(row);
        return !leeftijd.isSureAtLeast(Leeftijd.BRUGKLAS, 0)
                || leeftijd.isSureAtLeast(Leeftijd.GEEN_KIND, 0)
                || OuderTeJong.speaksOf(row);
    }

    @Override
    public Map<String, String> details(Row row) {
        return Leeftijd.van(row).details();
    }
}
