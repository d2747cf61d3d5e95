package nl.leverklaar.ui.done;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoneModelTest {

    private final Desk desk = Desks.empty();
    private final DoneModel model = new DoneModel(desk);

    @Test
    void whatWasRepairedIsListedByRowAndABsnIsHidden() {
        Session session = Desks.session(Desks.HEADER + Desks.ROW);
        session.edit(0, Kolom.KIND_BSN, "999990032");
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Bergman");
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Bergen");
        desk.lay(Optional.of(session), true);
        model.look();
        assertEquals(
                List.of(
                        new Repaired(2, Kolom.KIND_BSN, "•••••0019", "•••••0032"),
                        new Repaired(2, Kolom.KIND_ACHTERNAAM, "Berg", "Bergen")),
                model.repairedProperty().get());
    }

    @Test
    void whatWasUndoneIsNotListed() {
        Session session = Desks.session(Desks.HEADER + Desks.ROW);
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Bergen");
        session.undo();
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Bos");
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Berg");
        desk.lay(Optional.of(session), true);
        model.look();
        assertEquals(List.of(), model.repairedProperty().get());
    }

    @Test
    void noCellOfTheListCanActAsAFormula(@TempDir Path folder) throws IOException {
        Session session = Desks.session(Desks.HEADER + Desks.ROW.replace("Berg;1-6", "=1+1;1-6"));
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Berg;man");
        desk.lay(Optional.of(session), true);
        model.look();
        Path file = folder.resolve("list.csv");
        model.saveRepairs(file);
        assertEquals(
                "\uFEFFRij;Kolom;Stond er;Moet worden\r\n2;Achternaam kind;'=1+1;\"Berg;man\"\r\n",
                Files.readString(file));
    }

    @Test
    void theReceiptSaysThatItIsPractice() {
        desk.deliveredProperty()
                .set(
                        Optional.of(
                                new Delivered(
                                        "OEFEN-1",
                                        Instant.EPOCH,
                                        YearMonth.of(2026, 10),
                                        3,
                                        2,
                                        1,
                                        "deze computer",
                                        "00",
                                        true)));
        assertTrue(model.receiptText().startsWith("OEFENEN"));
        assertTrue(model.receiptText().contains("OEFEN-1"));
    }
}
