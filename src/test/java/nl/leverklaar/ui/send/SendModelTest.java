package nl.leverklaar.ui.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sending as a model: against the real practice endpoint, on the thread of the test.
@NullUnmarked
class SendModelTest {

    @TempDir Path folder;

    private final Desk desk = Desks.empty();
    private final Recipients recipients = new Recipients();
    private SettingsFile settings;
    private SendModel model;

    @BeforeEach
    void open() {
        settings = SettingsFile.open(folder.resolve("data"));
        model = new SendModel(desk, settings, recipients, Desks.NOVEMBER);
    }

    @AfterEach
    void close() {
        recipients.close();
    }

    @Test
    void aPracticeDeliveryEndsInAReceiptAndLeavesNoFile() throws IOException {
        lay(true);
        assertInstanceOf(SendState.Ready.class, model.stateProperty().get());
        assertEquals("Verzend oktober 2026 (1 kind)", model.act());
        assertFalse(model.isComplete());
        model.agreedProperty().set(true);
        model.send();
        assertEquals(Step.KLAAR, desk.stepProperty().get());
        assertTrue(desk.deliveredProperty().get().orElseThrow().kenmerk().startsWith("OEFEN"));
        assertEquals("", model.passwordProperty().get());
        try (Stream<Path> left = Files.walk(folder.resolve("data"))) {
            assertEquals(0, left.filter(of -> of.toString().endsWith(".csv")).count());
        }
    }

    @Test
    void aWrongCodeSendsNothingAndLosesNothing() {
        lay(true);
        model.agreedProperty().set(true);
        model.passwordProperty().set("something else");
        model.send();
        SendState.Failed failed =
                assertInstanceOf(SendState.Failed.class, model.stateProperty().get());
        assertFalse(failed.uncertain());
        assertTrue(failed.advice().startsWith("Er is niets verzonden."));
        model.send();
        assertEquals(Step.KLAAR, desk.stepProperty().get());
    }

    @Test
    void anOrganisationThatIsNotConnectedMaySaveTheFile() throws IOException {
        lay(false);
        assertInstanceOf(SendState.NotConnected.class, model.stateProperty().get());
        model.save(folder);
        assertTrue(Files.exists(folder.resolve("KOO_99998001_202610_1.csv")));
        assertTrue(desk.noticeProperty().get().contains("KOO_99998001_202610_1.csv"));
    }

    @Test
    void aCopyHasTheRepairsAndNeverTakesThePlaceOfTheFileItself() throws IOException {
        lay(false);
        Session session = desk.session().orElseThrow();
        Path original = folder.resolve("export.csv");
        Files.writeString(original, Desks.HEADER + Desks.ROW);
        session.edit(0, Kolom.KIND_ACHTERNAAM, "Bakker");

        model.saveCopy(original);
        assertEquals(
                "Kies een andere naam. Uw eigen bestand blijft zoals het was.",
                desk.noticeProperty().get());
        assertEquals(Desks.HEADER + Desks.ROW, Files.readString(original));

        Path copy = folder.resolve(model.copyName());
        assertEquals("2026-10-hersteld.csv", String.valueOf(copy.getFileName()));
        model.saveCopy(copy);
        assertTrue(desk.noticeProperty().get().startsWith("Bewaard als 2026-10-hersteld.csv."));
        assertTrue(Files.readString(copy).contains(";Bakker;"));
    }

    @Test
    void nothingCanBeChangedWhileAFileIsSaved() {
        lay(false);
        List<Boolean> busy = new ArrayList<>();
        desk.busyProperty().addListener((_, _, is) -> busy.add(is));
        model.save(folder);
        model.saveCopy(folder.resolve("kopie.csv"));
        model.saveCopy(folder.resolve("weg").resolve("kopie.csv"));
        assertEquals(List.of(true, false, true, false, true, false), busy);
    }

    @Test
    void whereNothingCanBeSavedIsSaidWhyAndWhatToDo() {
        lay(false);
        String noFolder = "De map om in te schrijven bestaat niet. Kies een andere map.";
        model.saveCopy(folder.resolve("weg").resolve("kopie.csv"));
        assertEquals(noFolder, desk.noticeProperty().get());
        model.save(folder.resolve("weg"));
        assertEquals(noFolder, desk.noticeProperty().get());
        model.saveCopy(folder);
        assertEquals(
                "Dit is een map. Geef ook de naam van een bestand.", desk.noticeProperty().get());
        model.saveCopy(folder.resolve("a".repeat(300) + ".csv"));
        assertEquals(
                "Deze naam is te lang of kan hier niet. Kies een kortere naam.",
                desk.noticeProperty().get());
    }

    @Test
    void whatMustBeRepairedComesFirst() {
        lay(true);
        desk.session().orElseThrow().edit(0, Kolom.KIND_BSN, "123");
        desk.changed();
        model.look();
        SendState.Blocked blocked =
                assertInstanceOf(SendState.Blocked.class, model.stateProperty().get());
        assertTrue(blocked.first().isPresent());
        model.goToFirst();
        assertEquals(Step.HERSTELLEN, desk.stepProperty().get());
        assertEquals(blocked.first().map(of -> of.key()), desk.decisionProperty().get());
    }

    private void lay(boolean practice) {
        Session session = Desks.session(Desks.HEADER + Desks.ROW);
        session.findings().decisions().stream()
                .filter(of -> of.ernst() == Ernst.WAARSCHUWING)
                .forEach(of -> session.confirm(of, Reden.GECONTROLEERD));
        desk.lay(Optional.of(session), practice);
        desk.understoodProperty().set(true);
        model.look();
    }
}
