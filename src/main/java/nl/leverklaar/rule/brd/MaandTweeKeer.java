package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.KIND_ACHTERNAAM;
import static nl.leverklaar.layout.Kolom.KIND_BSN;
import static nl.leverklaar.layout.Kolom.LRK_NUMMER;
import static nl.leverklaar.layout.Kolom.OPVANGSOORT;
import static nl.leverklaar.layout.Kolom.OUDER_BSN;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.GroupRule;
import nl.leverklaar.rule.Grouping;
import nl.leverklaar.rule.Herstel;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.Row;
import nl.leverklaar.rule.Rule;

/// A child that has one month twice in a file of several has none of them missing.
///
/// Where one is missing, one of the two rows is probably of that month: then they are no doubles to leave out (BRD-01) and
/// none to add up (BRD-02), and what was delivered of that month before is no reason for a correction (VGL-11). The month
/// is proposed only for a row of which the order of the rows tells it.
@Rule(
        code = "BRD-17",
        ernst = Ernst.FOUT,
        columns = {TIJDVAK, KIND_ACHTERNAAM, KIND_BSN, OUDER_BSN, LRK_NUMMER, OPVANGSOORT},
        explains = {"BRD-01", "BRD-02", "BRD-03", "VGL-06", "VGL-07", "VGL-11"},
        perValue = false,
        repair = Herstel.VOORSTEL)
public final class MaandTweeKeer implements GroupRule {

    /// Of a child that misses more than these the text names the first.
    private static final int MOST_NAMED = 3;

    @Override
    public Grouping grouping() {
        return Grouping.REEKS;
    }

    @Override
    public long context(Table table) {
        return Bestandsmaanden.of(table).hashCode();
    }

    @Override
    public void judge(Group group) {
        if (!mayHaveTwice(group)) {
            return;
        }
        Reeks reeks = Reeks.of(group);
        List<Integer> doubles = reeks.doubles();
        if (!doubles.isEmpty() && !reeks.missing().isEmpty()) {
            doubles.forEach(group::report);
        }
    }

    /// Whether a month can be there twice; asked for every child, so without making anything. Only months that lie years apart
    /// look alike.
    private static boolean mayHaveTwice(Group group) {
        long seen = 0;
        for (int member = 0; member < group.size(); member++) {
            Row row = group.row(member);
            if (row.isKnown(TIJDVAK)) {
                long month = 1L << row.tijdvak().getLong(ChronoField.PROLEPTIC_MONTH);
                if ((seen & month) != 0) {
                    return true;
                }
                seen |= month;
            }
        }
        return false;
    }

    @Override
    public List<Repair> repairs(Group group, int member) {
        return Reeks.of(group).monthsOf(member).stream()
                .map(month -> Repair.set(TIJDVAK, month.toString()))
                .toList();
    }

    @Override
    public Map<String, String> details(Group group, int member) {
        String missing =
                Reeks.of(group).missing().stream()
                        .limit(MOST_NAMED)
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(", "));
        return Map.of("t", missing);
    }
}
