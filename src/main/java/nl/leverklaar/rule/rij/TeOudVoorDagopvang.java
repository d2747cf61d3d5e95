package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.List;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// Around its fourth birthday a child leaves dagopvang for bso. From thirteen on its age itself is doubtful, and RIJ-09 or
/// RIJ-10 says so; where ouder and child may have changed places RIJ-12.
@Rule(
        code = "RIJ-07",
        ernst = Ernst.WAARSCHUWING,
        columns = {OPVANGSOORT, KIND_GEBOORTEDATUM, TIJDVAK},
        repair = Herstel.VOORSTEL,
        source = "sector")
public final class TeOudVoorDagopvang implements RowRule {

    @Override
    public boolean holds(Row row) {
        return row.opvangsoort().isSchoolkind() || !isTooOld(row) || OuderTeJong.speaksOf(row);
    }

    private static boolean isTooOld(Row row) {
        Leeftijd leeftijd = Leeftijd.van(row);
        return leeftijd.isSureAtLeast(Leeftijd.SCHOOL, Leeftijd.SCHOOL_MONTHS)
                && !leeftijd.isSureAtLeast(Leeftijd.BRUGKLAS, 0);
    }

    /// A gastouder is in the register for both; whether a kindercentrum is, only the register knows.
    @Override
    public List<Repair> repairs(Row row) {
        return row.opvangsoort() == Opvangsoort.GDO
                ? List.of(Repair.set(OPVANGSOORT, Opvangsoort.GBSO.name()))
                : List.of();
    }
}
