package nl.leverklaar.ui.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Desk;
import org.jspecify.annotations.Nullable;

/// What there is to do in the open file: every decision since it was opened, in an order that stays.
///
/// What a spreadsheet did stands first, because a new file may settle it; then the heaviest.
///
/// It is true after [#refresh()], which costs something only when the session changed since.
public final class Work {

    /// More decisions than this are not counted again after every edit, but when somebody looks.
    private static final int LIGHT = 2_000;

    private static final int LIGHT_ROWS = 50_000;

    /// Where a decision that came may stand for one that went.
    private record Place(Optional<Kolom> kolom, Ernst ernst) {}

    /// How the rows of the file stand.
    ///
    /// @param all all rows
    /// @param asking rows that ask something of a person
    /// @param apart rows set apart
    /// @param left rows that are left out as doubles
    public record Rows(int all, int asking, int apart, int left) {

        /// Rows that can go as they are.
        public int good() {
            return all - asking - apart - left;
        }
    }

    private final Desk desk;
    private final List<Task> tasks = new ArrayList<>();
    private @Nullable Table table;
    private int seen = -1;
    private int changes;

    public Work(Desk desk) {
        this.desk = desk;
    }

    /// All decisions, open and solved, in that order.
    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /// The decisions that are still open.
    public List<Task> open() {
        return tasks.stream().filter(Task::isOpen).toList();
    }

    /// The number of decisions that were taken.
    public int taken() {
        return count(task -> task.ernst() != Ernst.TIP && !task.isOpen());
    }

    public Optional<Task> find(Decision.Key key) {
        return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /// Whether it is small enough to be counted again after every edit.
    boolean isLight() {
        return tasks.size() < LIGHT && rowsAsked() < LIGHT_ROWS;
    }

    /// The next open decision after one, round and round; nothing when there is no other.
    public Optional<Task> after(Task task, int direction) {
        int at = tasks.indexOf(task);
        for (int i = 1; i < tasks.size(); i++) {
            Task next = tasks.get(Math.floorMod(at + i * direction, tasks.size()));
            if (next.isOpen()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /// Whether undo would open a decision again and do nothing else first.
    public boolean canRevert(Task task) {
        Optional<?> last = desk.undoable();
        return task.isSolved() && last.isPresent() && task.solvedBy().equals(last);
    }

    /// How the rows stand now.
    public Rows rows() {
        Session session = desk.session().orElseThrow();
        Findings findings = session.findings();
        BitSet asking = findings.rowsWith(Ernst.FOUT);
        tasks.stream()
                .filter(task -> task.ernst() == Ernst.WAARSCHUWING && task.isOpen())
                .forEach(
                        task -> asking.or(findings.rowsWith(task.decision().code(), task.kolom())));
        var document = session.document();
        return new Rows(
                document.rows(),
                asking.cardinality(),
                document.rowsIn(RowState.SET_APART),
                document.rowsIn(RowState.REMOVED));
    }

    /// Looks what the session finds now.
    public void refresh() {
        Optional<Session> session = desk.session();
        int now = desk.revisionProperty().get();
        if (session.isEmpty() || seen == now) {
            return;
        }
        seen = now;
        if (table != session.get().table()) {
            table = session.get().table();
            tasks.clear();
        }
        compare(session.get());
    }

    /// What went without a change of the file was not solved: its cause is asked first again.
    private void compare(Session session) {
        Map<Decision.Key, Decision> found = new LinkedHashMap<>();
        session.findings().decisions().forEach(decision -> found.put(decision.key(), decision));
        Map<Place, Deque<Task>> gone = new HashMap<>();
        for (Task task : tasks) {
            Decision decision = found.remove(task.key());
            if (decision != null) {
                task.found(decision, session.confirmation(decision));
            } else if (!task.isSolved()) {
                gone.computeIfAbsent(new Place(task.kolom(), task.ernst()), _ -> new ArrayDeque<>())
                        .add(task);
            }
        }
        found.values().forEach(decision -> place(decision, session, gone));
        tasks.sort(Comparator.comparing(Task::isExcelFirst).reversed().thenComparing(Task::ernst));
        gone.values().forEach(of -> of.forEach(task -> task.vanished(desk.undoable())));
        int now = session.document().changes();
        if (now == changes) {
            gone.values().forEach(tasks::removeAll);
        }
        changes = now;
    }

    /// A wrong value in place of a wrong value is the same decision for a person, and one taken back is so again.
    private void place(Decision decision, Session session, Map<Place, Deque<Task>> gone) {
        Deque<Task> places =
                gone.getOrDefault(
                        new Place(decision.kolom(), decision.ernst()), new ArrayDeque<>());
        Task task = places.poll();
        if (task == null) {
            task = new Task(decision);
            tasks.add(task);
        }
        task.found(decision, session.confirmation(decision));
    }

    private int rowsAsked() {
        return tasks.stream()
                .filter(task -> !task.isSolved())
                .mapToInt(Task::count)
                .reduce(0, Math::addExact);
    }

    private int count(Predicate<Task> wanted) {
        return Math.toIntExact(tasks.stream().filter(wanted).count());
    }
}
