package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import nl.leverklaar.kind.Geboortedatum;
import nl.leverklaar.reference.LrkRegister;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// In the months around its fourth birthday a child goes from dagopvang to bso, and at no other time has both.
///
/// In the month before its birthday RIJ-08 asks for its bso. A row that is withdrawn does not count, nor one of which the
/// register has the number for something else, which LRK-04 says; and where the child is not born yet or too old for either,
/// its birth date is the matter. Two birth dates with one BSN are BRD-04's: that may be two children.
@Rule(
        code = "BRD-12",
        ernst = Ernst.WAARSCHUWING,
        columns = {OPVANGSOORT, KIND_GEBOORTEDATUM, KIND_BSN, TIJDVAK},
        explains = {"RIJ-07", "RIJ-08"},
        source = "belastingdienst.nl 2016")
public final class DagopvangEnBso implements GroupRule {

    private static final int SCHOOL = 4;
    private static final int BRUGKLAS = 13;
    private static final int MONTHS_AROUND = 1;

    private final Optional<LrkRegister> register;

    /// @param register the register of childcare, when it was loaded
    public DagopvangEnBso(Optional<LrkRegister> register) {
        this.register = register;
    }

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        BitSet dagopvang = new BitSet();
        BitSet bso = new BitSet();
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (counts(row)) {
                (row.opvangsoort().isSchoolkind() ? bso : dagopvang).set(member);
            }
        }
        if (!dagopvang.isEmpty() && !bso.isEmpty() && EenBsn.isOneKind(group)) {
            dagopvang.or(bso);
            dagopvang.stream().forEach(group::report);
        }
    }

    private boolean counts(Row row) {
        return row.isKnown(OPVANGSOORT)
                && row.isKnown(KIND_GEBOORTEDATUM)
                && !row.canonical(REGELSOORT).equals("I")
                && hasNotBoth(row.geboortedatum(KIND_GEBOORTEDATUM), row.tijdvak())
                && !isOfOther(row);
    }

    /// Whether the number of the row is registered for another opvangsoort.
    private boolean isOfOther(Row row) {
        return register.flatMap(of -> of.find(row.canonical(LRK_NUMMER)))
                .filter(opvang -> opvang.type().contradicts(row.opvangsoort()))
                .isPresent();
    }

    /// Whether the birthday is surely not around the month, whatever the unknown parts of the birth date are.
    private static boolean hasNotBoth(Geboortedatum born, YearMonth month) {
        LocalDate day = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        boolean isYounger =
                !born.latest().isAfter(end)
                        && born.earliest()
                                .plusYears(SCHOOL)
                                .minusMonths(MONTHS_AROUND)
                                .isAfter(end);
        boolean isOlder =
                !born.latest().plusYears(SCHOOL).plusMonths(MONTHS_AROUND).isAfter(day)
                        && born.latest().plusYears(BRUGKLAS).isAfter(day);
        return isYounger || isOlder;
    }
}
