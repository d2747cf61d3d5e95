package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.KOSTEN;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;
import static nl.leverklaar.layout.Kolom.UREN;

import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// A child has one row for a month, a location, an opvangsoort and an ouder. Rows that are fully equal are BRD-01's, and rows
/// with one BSN and other birth dates, which may be two children, BRD-04's.
@Rule(
        code = "BRD-02",
        ernst = Ernst.FOUT,
        columns = {
            UREN,
            KOSTEN,
            KIND_ACHTERNAAM,
            KIND_BSN,
            OUDER_BSN,
            LRK_NUMMER,
            OPVANGSOORT,
            TIJDVAK
        },
        repair = Herstel.VOORSTEL,
        source = "indeling")
public final class ZelfdeSleutel implements GroupRule {

    /// With more rows than this there is another cause, and no proposal.
    private static final int MOST_ROWS = 20;

    @Override
    public Grouping grouping() {
        return Grouping.SLEUTEL;
    }

    @Override
    public void judge(Group group) {
        long first = group.row(0).deliveryKey();
        for (int member = 1; member < group.size(); member++) {
            if (group.row(member).deliveryKey() != first) {
                if (hasOneBirthDate(group)) {
                    group.reportAll();
                }
                return;
            }
        }
    }

    private static boolean hasOneBirthDate(Group group) {
        long first = 0;
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (row.isKnown(KIND_GEBOORTEDATUM)) {
                long date = row.key(KIND_GEBOORTEDATUM);
                if (first != 0 && date != first) {
                    return false;
                }
                first = date;
            }
        }
        return true;
    }

    /// All rows as one, when only hours and costs differ; or this row and none of the others.
    @Override
    public List<Repair> repairs(Group group, int member) {
        if (group.size() > MOST_ROWS) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        new Samenvoeging(group, member).repair().ifPresent(repairs::add);
        repairs.add(Repair.of().absorbing(others(group, member)));
        return repairs;
    }

    static List<Integer> others(Group group, int member) {
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < group.size(); other++) {
            if (other != member) {
                others.add(group.index(other));
            }
        }
        return others;
    }
}
