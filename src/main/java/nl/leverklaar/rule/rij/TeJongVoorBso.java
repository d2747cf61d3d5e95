package nl.leverklaar.rule.rij;

import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.util.List;
import nl.leverklaar.kind.Opvangsoort;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.RowRule;
import nl.leverklaar.rule.Rule;

/// A child comes to bso when it goes to school, from its fourth birthday on. A child that is not born yet is RIJ-05's.
@Rule(
        code = "RIJ-08",
        ernst = Ernst.WAARSCHUWING,
        columns = {OPVANGSOORT, KIND_GEBOORTEDATUM, TIJDVAK},
        repair = Herstel.VOORSTEL,
        source = "Besluit kinderopvangtoeslag")
public final class TeJongVoorBso implements RowRule {

    @Override
    public boolean holds(Row row) {
        if (!row.opvangsoort().isSchoolkind()) {
            return true;
        }
        LocalDate born = row.geboortedatum(KIND_GEBOORTEDATUM).earliest();
        LocalDate end = row.tijdvak().atEndOfMonth();
        return born.isAfter(end) || !born.plusYears(Leeftijd.SCHOOL).isAfter(end);
    }

    /// A gastouder is in the register for both; whether a kindercentrum is, only the register knows.
    @Override
    public List<Repair> repairs(Row row) {
        return row.opvangsoort() == Opvangsoort.GBSO
                ? List.of(Repair.set(OPVANGSOORT, Opvangsoort.GDO.name()))
                : List.of();
    }
}
