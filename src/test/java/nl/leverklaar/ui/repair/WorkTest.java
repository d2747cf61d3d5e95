package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;

/// What there is to do, and how it stays a list one can rely on.
class WorkTest {

    private final Desk desk = Damaged.everything().desk();
    private final Session session = desk.session().orElseThrow();
    private final Work work = new Work(desk);

    WorkTest() {
        work.refresh();
    }

    @Test
    void theHeaviestComesFirst() {
        List<Ernst> order = work.tasks().stream().map(Task::ernst).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void aTipAsksNothing() {
        assertTrue(work.open().stream().noneMatch(task -> task.ernst() == Ernst.TIP));
    }

    @Test
    void everyRowIsGoodOrAsksOrStandsApart() {
        Work.Rows rows = work.rows();
        assertEquals(230, rows.all());
        assertEquals(rows.all(), rows.good() + rows.asking() + rows.apart() + rows.left());
        assertTrue(rows.good() > 150);
    }

    @Test
    void aDecisionThatIsSolvedStaysOnTheList() {
        Task task = first("VLD-07");
        int before = work.tasks().size();
        session.edit(task.decision().rows()[0], Kolom.KIND_BSN, "");
        changed();
        assertTrue(task.isSolved() || work.find(task.key()).isPresent());
        assertTrue(work.tasks().size() >= before);
    }

    @Test
    void aWrongValueInPlaceOfAWrongValueIsTheSameDecision() {
        Task task = first("VLD-07");
        int row = task.decision().rows()[0];
        int before = work.tasks().size();
        session.edit(row, Kolom.KIND_BSN, "123");
        changed();
        assertEquals(before, work.tasks().size());
        assertTrue(task.isOpen());
        assertEquals(row, task.decision().rows()[0]);
    }

    @Test
    void undoOpensADecisionAgain() {
        Task task = first("VLD-32");
        session.editAll(task.decision().rows(), Kolom.OPVANGSOORT, "BSO");
        changed();
        assertTrue(task.isSolved());
        assertTrue(work.canRevert(task));
        desk.undo();
        work.refresh();
        assertTrue(task.isOpen());
    }

    @Test
    void onlyTheLastStepCanBeTakenBackFromTheList() {
        Task task = first("VLD-32");
        session.editAll(task.decision().rows(), Kolom.OPVANGSOORT, "BSO");
        changed();
        session.setApart(new int[] {3});
        changed();
        assertFalse(work.canRevert(task));
    }

    @Test
    void aConfirmedWarningIsTaken() {
        Task task =
                work.open().stream()
                        .filter(of -> of.ernst() == Ernst.WAARSCHUWING)
                        .findFirst()
                        .orElseThrow();
        int asking = work.rows().asking();
        session.confirm(task.decision(), Reden.GECONTROLEERD);
        changed();
        assertFalse(task.isOpen());
        assertEquals(1, work.taken());
        assertTrue(work.rows().asking() < asking);
    }

    @Test
    void theNextOneIsFoundRoundAndRound() {
        List<Task> open = work.open();
        assertEquals(open.get(1), work.after(open.get(0), 1).orElseThrow());
        assertEquals(open.get(0), work.after(open.getLast(), 1).orElseThrow());
        assertEquals(open.getLast(), work.after(open.get(0), -1).orElseThrow());
    }

    private Task first(String code) {
        return work.tasks().stream()
                .filter(task -> task.decision().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void changed() {
        desk.changed();
        work.refresh();
    }
}
