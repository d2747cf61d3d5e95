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

    private final List<Integer> doubles;
    private final NavigableSet<YearMonth> missing;

    private Reeks(Group group) {
        this.group = group;
        this.file = Bestandsmaanden.of(group.table());
        for (int member = 0; member < group.size(); member++) {
            add(member, group.row(member));
        }
        this.doubles = ofMonthsWithMore();
        this.missing = ofFileWithout();
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
        return doubles;
    }

    private List<Integer> ofMonthsWithMore() {
        boolean all = members.size() > 1 && members.values().stream().allMatch(of -> of.size() > 1);
        return all
                ? List.of()
                : members.values().stream()
                        .filter(of -> of.size() > 1)
                        .flatMap(List::stream)
                        .toList();
    }

    /// The months of the file of which there is no row: those between the first and the last, and those beside them in which
    /// the contract runs. Without a contract date it is the one beside them that every other child has at most, or any of the
    /// file where a row would else be left out without a question (BRD-01). A child that has one month only misses none when
    /// that leaves months without a row all the same: it has not one for each, and its rows are doubles.
    NavigableSet<YearMonth> missing() {
        return missing;
    }

    private NavigableSet<YearMonth> ofFileWithout() {
        NavigableSet<YearMonth> without = new TreeSet<>();
        if (!doubles.isEmpty()) {
            boolean any = doubles.stream().map(group::row).allMatch(Reeks::hasBegin) || hasEqual();
            for (YearMonth month : file.months()) {
                boolean had = members.containsKey(month) || corrected.contains(month);
                if (!had && (isBetween(month) || mayBeOf(month) && (any || isLastBeside(month)))) {
                    without.add(month);
                }
            }
        }
        boolean left = members.size() == 1 && without.size() >= doubles.size();
        return left ? new TreeSet<>() : without;
    }

    private static boolean hasBegin(Row row) {
        return row.isKnown(CONTRACT_BEGINDATUM);
    }

    /// Whether two rows of one month deliver the same.
    private boolean hasEqual() {
        return members.values().stream()
                .anyMatch(of -> of.stream().map(this::delivered).distinct().count() < of.size());
    }

    private long delivered(int member) {
        return group.row(member).deliveryKey();
    }

    private boolean isBetween(YearMonth month) {
        return month.isAfter(members.firstKey()) && month.isBefore(members.lastKey());
    }

    private boolean isLastBeside(YearMonth month) {
        int step = month.isBefore(members.firstKey()) ? 1 : -1;
        return members.containsKey(month.plusMonths(step)) && !file.has(month.minusMonths(step));
    }

    /// Whether nothing in the rows that are double says that there was no care in a month.
    private boolean mayBeOf(YearMonth month) {
        return doubles.stream().map(group::row).allMatch(row -> mayBeOf(row, month));
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
        for (int other : doubles) {
            for (YearMonth month : missing) {
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
