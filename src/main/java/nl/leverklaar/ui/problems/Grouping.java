package nl.leverklaar.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leverklaar.check.Decision;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.ui.problems.Entry.Group;
import nl.leverklaar.ui.repair.Task;

/// In which group of the list each decision stands.
final class Grouping {

    private final List<Task> tasks;
    private final Set<Decision> excel;
    private final Group group;

    Grouping(List<Task> tasks) {
        this.tasks = tasks;
        this.excel =
                Set.copyOf(
                        Decision.byExcel(
                                tasks.stream()
                                        .filter(task -> !isTaken(task))
                                        .map(Task::decision)
                                        .toList()));
        boolean asks = excel.stream().anyMatch(of -> of.ernst() != Ernst.TIP);
        this.group = asks ? Group.EXCEL : Group.EXCEL_READ;
    }

    /// The decisions of each group that has any, in their order.
    Map<Group, List<Entry.Card>> cards() {
        Map<Group, List<Entry.Card>> cards = new EnumMap<>(Group.class);
        for (Task task : tasks) {
            cards.computeIfAbsent(groupOf(task), _ -> new ArrayList<>()).add(new Entry.Card(task));
        }
        return cards;
    }

    private Group groupOf(Task task) {
        if (isTaken(task)) {
            return Group.TAKEN;
        }
        return excel.contains(task.decision()) ? group : Group.of(task.ernst());
    }

    private static boolean isTaken(Task task) {
        return !task.isOpen() && (task.ernst() != Ernst.TIP || task.isSolved());
    }
}
