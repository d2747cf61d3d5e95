package nl.leverklaar.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.Desks;
import nl.leverklaar.ui.shell.Desk;
import nl.leverklaar.ui.shell.Step;
import nl.leverklaar.ui.start.Opener;
import nl.leverklaar.ui.start.StartModel;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class MappingModelTest {

    @TempDir Path folder;

    private final Desk desk = Desks.empty();
    private SettingsFile settings;
    private MappingModel model;

    @BeforeEach
    void open() {
        settings = SettingsFile.open(folder.resolve("data"));
        model = new MappingModel(desk, settings, Desks.NOVEMBER);
    }

    @Test
    void aKnownExportAsksForItsMonthAndNumberOnly() throws IOException {
        look(Desks.HEADER + Desks.ROW);
        assertEquals(List.of(), model.questionsProperty().get());
        assertTrue(model.asksKvk());
        assertTrue(model.asksMonth());
        assertEquals(YearMonth.of(2026, 10), model.monthProperty().get());
        Overview overview = model.overviewProperty().get().orElseThrow();
        assertEquals(13, overview.recognised());
        assertEquals(List.of("Telefoon"), overview.notSent());
    }

    @Test
    void withoutAGoodNumberItDoesNotGoOn() throws IOException {
        look(Desks.HEADER + Desks.ROW);
        model.kvkProperty().set("123");
        assertFalse(model.confirm());
        assertEquals(Step.KLOPT_DIT, desk.stepProperty().get());
    }

    @Test
    void theAnswersCountAndAreRemembered() throws IOException {
        look(Desks.HEADER + Desks.ROW);
        model.kvkProperty().set("12345678");
        assertTrue(model.confirm());
        assertEquals(Step.PROBLEMEN, desk.stepProperty().get());
        Session session = desk.session().orElseThrow();
        assertEquals("2026-10", session.table().canonical(Kolom.TIJDVAK, 0));
        assertEquals("12345678", session.table().canonical(Kolom.HOUDER_KVK, 0));
        assertEquals("12345678", settings.current().profile().kvk());
    }

    @Test
    void nextMonthTheSameColumnsAreNotAskedAgain() throws IOException {
        String other = Desks.HEADER.replace("BSN kind", "Nummertje");
        look(other + Desks.ROW);
        Question question = model.questionsProperty().get().getFirst();
        assertEquals(Kolom.KIND_BSN, question.kolom());
        model.answer(question, question.choices().getFirst());
        model.kvkProperty().set("12345678");
        assertTrue(model.confirm());

        look(other + Desks.ROW.replace("1-6-2023", "2-6-2023"));
        assertEquals(List.of(), model.questionsProperty().get());
        assertFalse(model.asksKvk());
        assertTrue(desk.session().orElseThrow().table().isInFile(Kolom.KIND_BSN));
    }

    @Test
    void aMissingColumnWithoutAnAnswerStops() throws IOException {
        look(Desks.HEADER.replace("Uurtarief", "x") + Desks.ROW.replace("11,05", "veel"));
        model.kvkProperty().set("12345678");
        boolean asked =
                model.questionsProperty().get().stream()
                        .anyMatch(of -> of.kolom() == Kolom.UURPRIJS);
        assertEquals(asked, model.firstOpen().isPresent());
    }

    @Test
    void samplesHideABsn() throws IOException {
        look(Desks.HEADER.replace("BSN kind", "Nummertje") + Desks.ROW);
        Question.Choice choice = model.questionsProperty().get().getFirst().choices().getFirst();
        assertEquals(List.of("•••••0019"), choice.samples());
    }

    @Test
    void notationIsShownPerColumnWithItsCount() throws IOException {
        look(Desks.HEADER + Desks.ROW + Desks.ROW.replace("999990019", "999990032"));
        Notation dates =
                model.overviewProperty().get().orElseThrow().notations().stream()
                        .filter(of -> of.kolom() == Kolom.KIND_GEBOORTEDATUM)
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, dates.count());
        assertEquals(List.of(new Notation.Example("1-6-2023", "2023-06-01")), dates.examples());
    }

    private void look(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), csv);
        new StartModel(desk, settings, new Opener(settings, Desks.NOVEMBER), Desks.NOVEMBER)
                .open(List.of(file.toFile()));
        model.look();
    }
}
