package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// At fifteen there is no kinderopvang any more, so the birth date is wrong. Where ouder and child may have changed places
/// RIJ-12 says so.
@Rule(
        code = "RIJ-10",
        ernst = Ernst.FOUT,
        columns = {KIND_GEBOORTEDATUM, TIJDVAK},
        source = "Wet kinderopvang, eigen")
public final class KindTeOud implements RowRule {

    @Override
    public boolean holds(Row row) {
        return !Leeftijd.van(row).isSureAtLeast(Leeftijd.GEEN_KIND, 0) || OuderTeJong.speaksOf(row);
    }

    @Override
    public Map<String, String> details(Row row) {
        return Leeftijd.van(row).details();
    }
}
