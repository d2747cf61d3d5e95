package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// No row delivers exactly what a row above it delivers.
@Rule(
        code = "BRD-01",
        ernst = Ernst.FOUT,
        columns = {KIND_ACHTERNAAM, KIND_BSN, OUDER_BSN, LRK_NUMMER, OPVANGSOORT, TIJDVAK},
        repair = Herstel.ZEKER,
        source = "CSV")
public final class DubbeleRij implements GroupRule {

    @Override
    public Grouping grouping() {
        return Grouping.SLEUTEL;
    }

    @Override
    public void judge(Group group) {
        Map<Long, Row> seen = HashMap.newHashMap(group.size());
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            Row first = seen.putIfAbsent(row.deliveryKey(), row);
            if (first != null && first.deliversSameAs(row)) {
                group.report(member);
            }
        }
    }

    @Override
    public List<Repair> repairs(Group group, int member) {
        return List.of(Repair.remove());
    }
}
