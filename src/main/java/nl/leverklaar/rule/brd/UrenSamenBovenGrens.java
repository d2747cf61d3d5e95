package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// There is toeslag for 230 hours of a child in a month, over all its rows together. A double row does not count twice,
/// and a row that is withdrawn not at all.
@Rule(
        code = "BRD-03",
        ernst = Ernst.WAARSCHUWING,
        columns = {UREN, KIND_ACHTERNAAM, KIND_BSN, TIJDVAK},
        source = "Besluit kinderopvangtoeslag, Belastingdienst")
public final class UrenSamenBovenGrens implements GroupRule {

    private static final BigDecimal MOST = BigDecimal.valueOf(230);

    @Override
    public Grouping grouping() {
        return Grouping.KIND_MAAND;
    }

    @Override
    public void judge(Group group) {
        if (isTooMuch(group, false) && isTooMuch(group, true)) {
            for (int member = 0; member < group.size(); member++) {
                if (counts(group.row(member))) {
                    group.report(member);
                }
            }
        }
    }

    /// Of one row alone RIJ-18 says it.
    ///
    /// @param once whether double rows are looked for, which is work
    private static boolean isTooMuch(Group group, boolean once) {
        Set<Long> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int rows = 0;
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (counts(row) && (!once || seen.add(row.deliveryKey()))) {
                sum = sum.add(row.getal(UREN));
                rows++;
            }
        }
        return rows > 1 && sum.compareTo(MOST) > 0;
    }

    private static boolean counts(Row row) {
        return row.isKnown(UREN)
                && row.getal(UREN).signum() > 0
                && !row.canonical(REGELSOORT).equals("I");
    }
}
