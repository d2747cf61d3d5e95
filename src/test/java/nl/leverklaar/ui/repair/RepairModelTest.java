package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leverklaar.document.RowState;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;

/// Step 4 without a window.
class RepairModelTest {

    private final Desk desk = Damaged.everything().desk();
    private final Session session = desk.session().orElseThrow();
    private final Work work = new Work(desk);
    private final RepairModel model = new RepairModel(desk, work);
    private final PanelModel panel = new PanelModel(model);

    @Test
    void beginsAtTheFirstOpenCellOfTheFirstDecision() {
        model.shown();
        assertEquals("VLD-32", model.task().orElseThrow().decision().code());
        assertEquals(new Spot(60, column(Kolom.OPVANGSOORT)), model.spot().orElseThrow());
        assertEquals(12, model.rows().size());
    }

    @Test
    void showsOnlyTheColumnsTheDecisionNeeds() {
        model.shown();
        assertTrue(model.columnsProperty().get().size() <= 8);
        model.allColumnsProperty().set(true);
        assertEquals(33 + 3, model.columnsProperty().get().size());
    }

    @Test
    void theCursorStaysWhenAllRowsComeIntoView() {
        model.shown();
        Spot before = model.spot().orElseThrow();
        model.allRowsProperty().set(true);
        assertEquals(230, model.rows().size());
        assertEquals(before, model.spot().orElseThrow());
    }

    @Test
    void aRepairedRowStaysInView() {
        model.shown();
        model.edit(60, column(Kolom.OPVANGSOORT), "BSO");
        assertEquals(12, model.rows().size());
        assertEquals(RowFace.Mark.DONE, model.rowFace(60).mark());
        assertEquals(RowFace.Mark.OPEN, model.rowFace(61).mark());
        assertTrue(model.cellFace(60, column(Kolom.OPVANGSOORT)).edited());
    }

    @Test
    void aCellThatIsWrongInAnotherWayIsOpenStill() {
        take("VLD-07");
        int row = model.spot().orElseThrow().row();
        model.edit(row, column(Kolom.KIND_BSN), "12");
        assertEquals(RowFace.Mark.OPEN, model.rowFace(row).mark());
        assertTrue(model.saidProperty().get().contains("klopt nog niet"));
        model.edit(row, column(Kolom.KIND_BSN), "999990019");
        assertEquals(RowFace.Mark.DONE, model.rowFace(row).mark());
    }

    @Test
    void nextVisitsEveryOpenCellOnceAndComesRound() {
        model.shown();
        Set<Spot> seen = new HashSet<>();
        Spot first = model.spot().orElseThrow();
        int cells = work.open().stream().mapToInt(Task::count).sum();
        for (int i = 0; i < cells; i++) {
            seen.add(model.spot().orElseThrow());
            model.next();
        }
        assertEquals(first, model.spot().orElseThrow());
        assertTrue(seen.size() > cells * 3 / 4, "different cells: " + seen.size() + " of " + cells);
    }

    @Test
    void previousGoesToTheLastOpenCellOfTheLastDecision() {
        model.shown();
        model.previous();
        assertEquals(work.open().getLast(), model.task().orElseThrow());
    }

    @Test
    void undoGoesBackToTheCellAndNamesTheStep() {
        model.shown();
        model.edit(62, column(Kolom.OPVANGSOORT), "BSO");
        model.next();
        assertTrue(model.rewind().named("repair.undo", desk.undoable()).startsWith("Ongedaan maken: "));
        model.rewind().undo();
        assertEquals(62, model.spot().orElseThrow().row());
        assertEquals(RowFace.Mark.OPEN, model.rowFace(62).mark());
        model.rewind().redo();
        assertEquals(RowFace.Mark.DONE, model.rowFace(62).mark());
    }

    @Test
    void theFirstProposalIsDoneWithOneAct() {
        model.shown();
        String code = panel.proposals().getFirst().repair().changes().getFirst().text();
        panel.acceptFirst();
        assertEquals(code, session.table().text(Kolom.OPVANGSOORT, 60));
        assertTrue(panel.canRestore());
        panel.restore();
        assertEquals("Gastouder", session.table().text(Kolom.OPVANGSOORT, 60));
    }

    @Test
    void aBsnIsSeenByItsLastFourDigitsOnly() {
        take("VLD-07");
        Spot at = model.spot().orElseThrow();
        String bsn = model.raw(at.row(), at.column());
        assertEquals("•••••" + bsn.substring(5), model.cellFace(at.row(), at.column()).text());
        assertFalse(model.spoken(at.row(), at.column()).contains(bsn));
        assertTrue(model.spoken(at.row(), at.column()).startsWith("BSN kind, rij 6, "));
        model.showBsnProperty().set(true);
        assertEquals(bsn, model.cellFace(at.row(), at.column()).text());
    }

    @Test
    void aProposalForABsnShowsWhatIsDifferent() {
        take("VLD-14");
        Proposal first = panel.proposals().getFirst();
        assertTrue(first.before().contains("O"), first.before());
        assertTrue(first.before().contains("•"), first.before());
    }

    @Test
    void aRowIsSetApartAndTakenAlongAgain() {
        model.shown();
        panel.toggleApart();
        assertEquals(RowState.SET_APART, session.document().state(60));
        assertEquals(RowFace.Mark.APART, model.rowFace(60).mark());
        assertTrue(panel.isApart());
        panel.toggleApart();
        assertEquals(RowFace.Mark.OPEN, model.rowFace(60).mark());
    }

    @Test
    void theSameIsOfferedForTheOtherRowsWithTheValue() {
        model.shown();
        model.edit(60, column(Kolom.OPVANGSOORT), "GDO");
        PanelModel.Offer offer = panel.offers().getLast();
        assertEquals(11, offer.lines().size());
        assertTrue(offer.label().contains("(11)"));
        BulkModel bulk = panel.some(offer);
        bulk.tick(0, false);
        assertEquals("Herstel 10 rijen", bulk.verb());
        bulk.apply(() -> {});
        assertEquals(1, model.worklist().open());
        model.rewind().undo();
        assertEquals(11, model.worklist().open());
    }

    @Test
    void aMissingBsnGetsOneReasonForAllRows() {
        take("VLD-12");
        assertTrue(panel.canDoAll());
        panel.all(bulk -> {
            assertEquals(4, bulk.choices().size());
            assertEquals(7, bulk.size());
            bulk.choose(bulk.choices().getFirst());
            bulk.apply(() -> {});
        });
        assertEquals(0, model.worklist().open());
        assertEquals("N", session.table().text(Kolom.KIND_BSN_REDEN, 8));
        assertEquals(1, session.history().steps().size());
    }

    @Test
    void aCertainRepairCannotBeTicked() {
        Task task = of("VLD-14");
        BulkModel.prepare(
                desk,
                task,
                bulk -> {
                    assertFalse(bulk.isTickable());
                    assertEquals("Herstel " + task.count() + " rijen", bulk.verb());
                    bulk.apply(() -> {});
                });
        work.refresh();
        assertTrue(task.isSolved());
    }

    @Test
    void aWarningIsConfirmedWithAReason() {
        take("RIJ-24");
        assertTrue(panel.canConfirm());
        panel.confirm(Reden.NAGEVRAAGD_BIJ_OUDER);
        assertEquals(0, model.worklist().open());
        assertFalse(model.task().orElseThrow().isOpen());
        panel.unconfirm();
        assertTrue(model.task().orElseThrow().isOpen());
    }

    @Test
    void searchDoesNotMindAccents() {
        SearchModel search = new SearchModel(model);
        model.shown();
        search.search("zoetman");
        assertEquals(0, search.hitsProperty().get());
        model.allRowsProperty().set(true);
        search.search("zoetman");
        assertEquals(1, search.hitsProperty().get());
        assertEquals(90, model.spot().orElseThrow().row());
        search.search("");
        assertEquals(-1, search.hitsProperty().get());
    }

    @Test
    void spacesThatAreTheProblemCanBeSeen() {
        assertEquals("·99998001·", Spaces.visible(" 99998001 "));
        assertEquals("de···Wit", Spaces.visible("de\u00A0  Wit"));
        assertEquals("van den Berg", Spaces.visible("van den Berg"));
    }

    @Test
    void whenAllIsDecidedThereIsNothingInHand() {
        work.refresh();
        session.setFoutenApart();
        desk.changed();
        work.refresh();
        for (Task task : work.open()) {
            session.confirm(task.decision(), Reden.GECONTROLEERD);
        }
        desk.changed();
        model.shown();
        assertTrue(model.task().isEmpty());
        assertTrue(panel.explanation().what().startsWith("Alles is opgelost"));
    }

    private void take(String code) {
        desk.decisionProperty().set(java.util.Optional.of(of(code).key()));
        model.shown();
    }

    private Task of(String code) {
        work.refresh();
        List<Task> found =
                work.tasks().stream().filter(task -> task.decision().code().equals(code)).toList();
        assertFalse(found.isEmpty(), code);
        assertNotEquals(Ernst.TIP, found.getFirst().ernst());
        return found.getFirst();
    }

    private static ShownColumn column(Kolom kolom) {
        return new ShownColumn.Official(kolom);
    }
}
