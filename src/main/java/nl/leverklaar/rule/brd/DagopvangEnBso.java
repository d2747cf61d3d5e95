package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// In the month around its fourth birthday a child goes from dagopvang to bso, and at no other time has both.
///
/// Before it is four RIJ-08 speaks of its bso, and three months after that RIJ-07 of its dagopvang.
@Rule(
        code = "BRD-12",
        ernst = Ernst.WAARSCHUWING,
        columns = {OPVANGSOORT, KIND_GEBOORTEDATUM, KIND_BSN, TIJDVAK},
        source = "belastingdienst.nl 2016")
public final class DagopvangEnBso implements GroupRule {

    private static final int SCHOOL = 4;
    private static final int MONTHS_AROUND = 1;
    private static final int MONTHS_IN_DAGOPVANG = 3;

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (has(group, true) && has(group, false)) {
            group.reportAll();
        }
    }

    private static boolean has(Group group, boolean schoolkind) {
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (row.isKnown(OPVANGSOORT)
                    && row.opvangsoort().isSchoolkind() == schoolkind
                    && isWellAfterBirthday(row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWellAfterBirthday(Row row) {
        if (!row.isKnown(KIND_GEBOORTEDATUM)) {
            return false;
        }
        LocalDate four = row.geboortedatum(KIND_GEBOORTEDATUM).latest().plusYears(SCHOOL);
        LocalDate day = row.tijdvak().atDay(1);
        return !four.plusMonths(MONTHS_AROUND).isAfter(day)
                && four.plusMonths(MONTHS_IN_DAGOPVANG).isAfter(day);
    }
}
