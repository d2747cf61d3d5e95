package nl.leverklaar.rule.brd;

import static nl.leverklaar.layout.Kolom.CONTRACT_BEGINDATUM;
import static nl.leverklaar.layout.Kolom.CONTRACT_EINDDATUM;
import static nl.leverklaar.layout.Kolom.KIND_GEBOORTEDATUM;
import static nl.leverklaar.layout.Kolom.REGELSOORT;
import static nl.leverklaar.layout.Kolom.TIJDVAK;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Row;

/// The months of which one child has rows that are new, as far as the file is about them.
final class Reeks {

    private static final Set<String> OF_EARLIER = Set.of("C", "I");

    private final Group group;
    private final Bestandsmaanden file;
    private final TreeMap<YearMonth, List<Integer>> members = new TreeMap<>();
    private final Set<YearMonth> corrected = new TreeSet<>();

    private Reeks(Group group) {
        this.group = group;
        this.file = Bestandsmaanden.of(group.table());
        for (int member = 0; member < group.size(); member++) {
            add(member, group.row(member));
        }
    }

    static Reeks of(Group group) {
        return new Reeks(group);
    }

    private void add(int member, Row row) {
        if (!row.isKnown(TIJDVAK)) {
            return;
        }
        YearMonth month = row.tijdvak();
        if (OF_EARLIER.contains(row.canonical(REGELSOORT))) {
            corrected.add(month);
        } else if (file.has(month)) {
            members.computeIfAbsent(month, _ -> new ArrayList<>()).add(member);
        }
    }

    /// The members of the months that have more than one; none where that is so in all of several months, because then it
    /// is no slip of one month.
    List<Integer> doubles() {
        boolean all = members.size() > 1 && members.values().stream().allMatch(of -> of.size() > 1);
        return all
                ? List.of()
                : members.values().stream()
                        .filter(of -> of.size() > 1)
                        .flatMap(List::stream)
                        .toList();
    }

    /// The months of which there is no row: between the first and the last, and the one beside them that every other child
    /// has at most, when the contract runs then.
    NavigableSet<YearMonth> missing() {
        NavigableSet<YearMonth> missing = new TreeSet<>();
        if (members.isEmpty()) {
            return missing;
        }
        YearMonth last = members.lastKey();
        for (YearMonth month = members.firstKey();
                month.isBefore(last);
                month = month.plusMonths(1)) {
            if (!file.isStray(month)) {
                addMissing(month, missing);
            }
        }
        addBeside(members.firstKey(), -1, missing);
        addBeside(last, 1, missing);
        return missing;
    }

    private void addBeside(YearMonth month, int step, Set<YearMonth> missing) {
        YearMonth beside = month.plusMonths(step);
        if (file.has(beside) && !file.has(beside.plusMonths(step)) && mayBeOf(beside)) {
            addMissing(beside, missing);
        }
    }

    private void addMissing(YearMonth month, Set<YearMonth> missing) {
        if (!members.containsKey(month) && !corrected.contains(month)) {
            missing.add(month);
        }
    }

    /// Whether nothing in the rows that are double says that there was no care in a month.
    private boolean mayBeOf(YearMonth month) {
        return doubles().stream().map(group::row).allMatch(row -> mayBeOf(row, month));
    }

    private static boolean mayBeOf(Row row, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return !(row.isKnown(CONTRACT_BEGINDATUM) && row.datum(CONTRACT_BEGINDATUM).isAfter(last))
                && !(row.isKnown(CONTRACT_EINDDATUM)
                        && row.datum(CONTRACT_EINDDATUM).isBefore(first))
                && !(row.isKnown(KIND_GEBOORTEDATUM)
                        && row.geboortedatum(KIND_GEBOORTEDATUM).earliest().isAfter(last));
    }

    /// The missing months that one row can be of, when the order of the rows tells that it is this one: with that month all
    /// months of the child follow each other. None when another row can be it too.
    List<YearMonth> monthsOf(int member) {
        List<YearMonth> found = new ArrayList<>();
        for (int other : doubles()) {
            for (YearMonth month : missing()) {
                if (isInOrder(other, month)) {
                    if (other != member) {
                        return List.of();
                    }
                    found.add(month);
                }
            }
        }
        return found;
    }

    private boolean isInOrder(int moved, YearMonth to) {
        YearMonth[] months = new YearMonth[group.size()];
        members.forEach((month, of) -> of.forEach(member -> months[member] = month));
        months[moved] = to;
        boolean up = true;
        boolean down = true;
        YearMonth before = null;
        for (YearMonth month : months) {
            if (month != null) {
                up &= before == null || before.isBefore(month);
                down &= before == null || month.isBefore(before);
                before = month;
            }
        }
        return up || down;
    }
}
