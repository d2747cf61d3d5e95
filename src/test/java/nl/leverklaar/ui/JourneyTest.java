package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// The journey with real clicks and keys, from the practice file to the receipt.
@NullUnmarked
class JourneyTest extends WholeWindow {

    @Test
    void thePracticeFileLeadsToAReceipt() {
        take("1-bestand");
        clickOn("#practise");
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        take("2-klopt-dit");
        clickOn("#next");
        await(() -> assembly.desk().stepProperty().get() == Step.PROBLEMEN);
        take("3-problemen");
        clickOn("#step-4");
        await(() -> assembly.desk().stepProperty().get() == Step.HERSTELLEN);
        take("4-herstellen");
        clickOn("#step-5");
        take("5-verzenden-nog-niet");
        clickOn("#step-3");
        interact(this::settleAll);
        clickOn("#step-5");
        await(() -> text("#act").startsWith("Verzend "));
        clickOn("#agree");
        take("5-verzenden");
        clickOn("#act");
        await(() -> assembly.desk().stepProperty().get() == Step.KLAAR);
        take("6-klaar");
        Delivered delivered = assembly.desk().deliveredProperty().get().orElseThrow();
        assertTrue(delivered.practice());
        assertTrue(settings.current().delivered(YearMonth.of(2026, 10)).isEmpty());
    }

    @Test
    void theSideRoomsOpenAndClose() {
        press(KeyCode.F1).release(KeyCode.F1);
        take("uitleg");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        clickOn("#settings");
        take("instellingen");
        clickOn("#back");
        assertTrue(assembly.desk().roomProperty().get().isEmpty());
    }

    @Test
    void severalFilesAtOnceGiveOneSentence() {
        interact(() -> assembly.drop(List.of(new File("a.csv"), new File("b.csv"))));
        assertEquals("Dat zijn 2 bestanden. Kies er één.", text("#problemText"));
        take("1-twee-bestanden");
    }

    @Test
    void aWrongFileGivesOneSentence() throws IOException {
        Path pdf = Files.write(folder.resolve("factuur.csv"), "%PDF-1.7 nothing more".getBytes());
        interact(() -> assembly.drop(List.of(pdf.toFile())));
        await(() -> !text("#problemText").isEmpty());
        assertTrue(text("#problemText").contains("CSV"), text("#problemText"));
        assertEquals(Step.BESTAND, assembly.desk().stepProperty().get());
        take("1-verkeerd-bestand");
    }

    @Test
    void whatExcelDidStandsTogether() throws IOException {
        Damaged damaged = Damaged.everything();
        damaged.set(4, "Geb.datum kind", "45360").set(5, "Achternaam kind", "ZoÃ«tman");
        damaged.set(6, "BSN kind", "1,23E+08").set(7, "Achternaam kind", "#N/B");
        damaged.set(19, "BSN kind", "12345672");
        Path file = Files.write(folder.resolve("export.csv"), damaged.bytes());
        interact(() -> assembly.drop(List.of(file.toFile())));
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        interact(() -> {
            assembly.desk().understoodProperty().set(true);
            assembly.desk().goTo(Step.PROBLEMEN);
        });
        await(() -> lookup("Dit heeft Excel veranderd (5)").tryQuery().isPresent());
        take("3-excel");
    }

    @Test
    void aWorkbookIsExplainedInThreeSteps() throws IOException {
        String start = "PK\u0003\u0004[Content_Types].xml....xl/workbook.xml";
        Path workbook =
                Files.writeString(
                        folder.resolve("oktober.xlsx"), start, StandardCharsets.ISO_8859_1);
        interact(() -> assembly.drop(List.of(workbook.toFile())));
        await(() -> !text("#problemText").isEmpty());
        List<String> lines = text("#problemText").lines().toList();
        assertEquals("Dit is een Excel-bestand. Leverklaar leest CSV-bestanden.", lines.getFirst());
        assertEquals(4, lines.size());
        assertEquals(Step.BESTAND, assembly.desk().stepProperty().get());
        take("1-excel-bestand");
    }

    @Test
    void aFileOfAnotherOrganisationAndMonthIsDoubted() throws IOException {
        settings.update(all -> all.with(all.profile().withKvk("87654321")));
        String september = new CleanDelivery(60).file().replace("2026-10", "2026-09");
        Path file = Files.writeString(folder.resolve("export.csv"), september);
        interact(() -> assembly.drop(List.of(file.toFile())));
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        take("2-ander-bestand");
        assertTrue(
                lookup(
                                "Dit bestand gaat over september 2026, niet over oktober 2026."
                                        + " Is dit de goede export?")
                        .tryQuery()
                        .isPresent());
        assertEquals(2, lookup("#doubts").queryAs(VBox.class).getChildren().size());
    }

    @Test
    void doubtAboutLettersIsAskedWithNamesOfTheFile() throws IOException {
        Damaged damaged = Damaged.clean();
        damaged.set(4, "Achternaam kind", "Zoëtman").set(5, "Achternaam kind", "Renéman");
        String text = new String(damaged.bytes(), StandardCharsets.UTF_8);
        Path file =
                Files.writeString(folder.resolve("mac.csv"), text, Charset.forName("x-MacRoman"));
        interact(() -> assembly.drop(List.of(file.toFile())));
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> lookup(".radio-button").queryAll().size() == 2);
        RadioButton first = lookup(".radio-button").nth(0).queryAs(RadioButton.class);
        assertTrue(first.isSelected());
        assertTrue(first.getText().contains("Zoëtman"), first.getText());
        take("2-letters");
        Session before = assembly.desk().session().orElseThrow();
        clickOn(lookup(".radio-button").nth(1).queryAs(RadioButton.class));
        await(() -> assembly.desk().session().orElseThrow() != before);
        assertEquals("windows-1252", charset());
        assertEquals(Step.KLOPT_DIT, assembly.desk().stepProperty().get());
        await(() ->
                lookup(".radio-button").nth(0).tryQuery().filter(of -> of != first).isPresent());
        clickOn(lookup(".radio-button").nth(0).queryAs(RadioButton.class));
        await(() -> charset().equals("x-MacRoman"));
    }

    private String charset() {
        return assembly.desk()
                .session()
                .orElseThrow()
                .document()
                .source()
                .encoding()
                .charset()
                .name();
    }

    @Test
    void aQuestionIsAnsweredWithTheKeyboard() throws IOException {
        String csv =
                "LRK;Opvangvorm;Nummertje;Voorletters kind;Achternaam kind;Geb.datum kind;BSN ouder;"
                        + "Voorletters ouder;Achternaam ouder;Geb.datum ouder;Uren;Uurtarief;Kosten;Telefoon\r\n"
                        + "999980014;Dagopvang;999990019;J.;Berg;1-6-2023;999990020;A.;Berg;2-3-1990;10;11,05;110,50;06\r\n"
                        + "999980014;Dagopvang;999990032;K.;Bos;13-6-2023;999990044;B.;Bos;22-3-1990;10;11,05;110,50;06\r\n";
        Path file = Files.writeString(folder.resolve("export.csv"), csv);
        interact(() -> assembly.drop(List.of(file.toFile())));
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> lookup("#ask-kind_bsn").tryQuery().isPresent());
        take("2-vragen");
        clickOn("#kvk").write("12345678");
        press(KeyCode.TAB).release(KeyCode.TAB);
        press(KeyCode.TAB).release(KeyCode.TAB);
        ComboBox<?> question = lookup("#ask-kind_bsn").queryAs(ComboBox.class);
        assertTrue(question.isFocused());
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.UP).release(KeyCode.UP);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> assembly.desk().stepProperty().get() == Step.PROBLEMEN);
        Session session = assembly.desk().session().orElseThrow();
        assertEquals(2, session.table().mapping().position(Kolom.KIND_BSN).orElseThrow());
        assertEquals("12345678", settings.current().profile().kvk());
        assertEquals(1, settings.current().mappings().size());
    }

    @Test
    void aStepThatCannotBeTakenSaysWhy() {
        clickOn("#step-5");
        assertEquals("Kies eerst een bestand.", text("#noticeText"));
        take("1-nog-niet");
    }

    @Test
    void theWindowSpeaksEnglishToo() {
        interact(() -> {
            settings.update(all -> all.with(all.looks().in(Texts.Language.EN)));
            assembly.rebuild();
        });
        assertEquals("Choose file…", text("#choose"));
        take("1-file-en");
    }

    @Test
    void allTextFitsAtTwiceTheSize() {
        for (int i = 0; i < 6; i++) {
            press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        }
        assertEquals(200, settings.current().looks().textSize());
        take("1-bestand-200");
    }

    /// Repairs what is certain, sets the rest apart and confirms all warnings.
    private void settleAll() {
        Session session = assembly.desk().session().orElseThrow();
        session.repairCertain();
        for (int round = 0; round < 5 && session.setFoutenApart() > 0; round++) {
            session.findings();
        }
        setBrokenApart(session);
        for (Decision decision : session.findings().decisions()) {
            if (decision.ernst() == Ernst.WAARSCHUWING) {
                session.confirm(decision, Reden.GECONTROLEERD);
            }
        }
        assembly.desk().changed();
    }

    /// What no rule reports yet is found by the last look; such rows wait too.
    private static void setBrokenApart(Session session) {
        try (Contract contract = new Contract()) {
            for (int round = 0; round < 300; round++) {
                var broken = new DeliveryFile(session.table()).broken(contract);
                if (broken.isEmpty()) {
                    return;
                }
                session.setApart(broken.stream().mapToInt(DeliveryFile.Broken::row).toArray());
            }
        }
    }

    private String text(String id) {
        return ((Labeled) lookup(id).query()).getText();
    }
}
