package nl.leverklaar.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.kit.Background;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class StartModelTest {

    @TempDir Path folder;

    private final Desk desk = Desks.empty();
    private SettingsFile settings;
    private StartModel model;

    @BeforeEach
    void open() {
        settings = SettingsFile.open(folder.resolve("data"));
        model = model(desk);
    }

    @Test
    void aGoodFileLeadsToStepTwo() throws IOException {
        model.open(List.of(file("export.csv", Desks.HEADER + Desks.ROW)));
        assertEquals("", model.problemProperty().get());
        assertEquals(Step.KLOPT_DIT, desk.stepProperty().get());
        assertFalse(desk.isPractice());
    }

    @Test
    void theExampleIsPractice() {
        model.practise(PracticeFile.messy());
        assertTrue(desk.isPractice());
        assertEquals(Step.KLOPT_DIT, desk.stepProperty().get());
    }

    @Test
    void twoFilesGiveASentence() {
        model.open(List.of(new File("a"), new File("b"), new File("c")));
        assertEquals("Dat zijn 3 bestanden. Kies er één.", model.problemProperty().get());
    }

    @Test
    void aFileThatIsGoneGivesASentence() {
        model.open(List.of(new File(folder.toFile(), "gone.csv")));
        assertEquals(
                "Dit bestand staat er niet meer. Kies het opnieuw.", model.problemProperty().get());
        assertTrue(desk.session().isEmpty());
    }

    @Test
    void aFolderGivesASentence() {
        model.open(List.of(folder.toFile()));
        assertTrue(model.problemProperty().get().startsWith("Dit is een map."));
    }

    @Test
    void aFileThatIsNoCsvIsNotLaidOnTheDesk() throws IOException {
        model.open(List.of(file("x.csv", "%PDF-1.7")));
        assertFalse(model.problemProperty().get().isEmpty());
        assertTrue(desk.session().isEmpty());
        assertEquals(Step.BESTAND, desk.stepProperty().get());
    }

    @Test
    void stoppingLeavesAllAsItWas() throws IOException {
        List<Runnable> waiting = new ArrayList<>();
        Desk slow =
                new Desk(
                        Texts.in(Texts.Language.NL),
                        new Background(waiting::add, Runnable::run, _ -> {}));
        StartModel stopped = model(slow);
        stopped.open(List.of(file("export.csv", Desks.HEADER + Desks.ROW)));
        assertTrue(stopped.openingProperty().get());
        stopped.stop();
        waiting.forEach(Runnable::run);
        assertFalse(stopped.openingProperty().get());
        assertTrue(slow.session().isEmpty());
    }

    @Test
    void theStripShowsTwelveMonthsAndWhatWasSent() {
        settings.update(all ->
                all.keep(delivered(YearMonth.of(2026, 6), false))
                        .keep(delivered(YearMonth.of(2026, 7), true)));
        List<Month> months = model.months();
        assertEquals(12, months.size());
        assertEquals(YearMonth.of(2026, 11), months.getLast().month());
        assertEquals(
                List.of(YearMonth.of(2026, 6)),
                months.stream()
                        .filter(of -> of.delivered().isPresent())
                        .map(Month::month)
                        .toList());
        model.clearDeliveries();
        assertTrue(model.lastDeliveries().isEmpty());
    }

    private StartModel model(Desk on) {
        return new StartModel(on, settings, new Opener(settings, Desks.NOVEMBER), Desks.NOVEMBER);
    }

    private File file(String name, String contents) throws IOException {
        return Files.writeString(folder.resolve(name), contents).toFile();
    }

    private static Delivered delivered(YearMonth month, boolean practice) {
        return new Delivered("KO-1", Instant.EPOCH, month, 1, 1, 0, "host", "00", practice);
    }
}
