package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is doubtful about a whole file is told by every command that works on one, in words and in JSON.
class DoubtsTest {

    private static final String MONTH =
            "Dit bestand gaat over augustus 2026, niet over oktober 2026."
                    + " Is dit de goede export?";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"controleer", "herstel", "leverbestand", "lever"})
    void anotherMonthIsSaid(String command) throws IOException {
        String file = august().toString();
        Run run =
                switch (command) {
                    case "herstel", "leverbestand" ->
                            Run.practising(
                                    folder,
                                    command,
                                    file,
                                    "--uit",
                                    folder.resolve("uit.csv").toString());
                    default -> Run.practising(folder, command, file);
                };
        assertTrue(run.out().lines().anyMatch(MONTH::equals), run.out() + run.err());
    }

    @Test
    void inEnglishTheMonthIsEnglish() throws IOException {
        Run run = Run.practising(folder, "controleer", august().toString(), "--taal", "en");
        assertTrue(run.out().contains("about August 2026, not about October 2026"), run.out());
    }

    @Test
    void inJsonDoubtsStandInOneArray() throws IOException {
        JsonNode json =
                Run.practising(
                                folder,
                                "controleer",
                                august().toString(),
                                "--json",
                                "--kvk",
                                "87654321")
                        .json()
                        .get("twijfel");
        assertEquals(
                "[{\"soort\":\"organisatie\",\"kvk\":\"12345678\"},"
                        + "{\"soort\":\"maand\",\"maand\":\"2026-08\",\"verwacht\":\"2026-10\"}]",
                json.toString());
    }

    @Test
    void doubtAboutLettersIsThereUntilSomebodySaysWhatTheyAre() throws IOException {
        String text = new CleanDelivery(12).file();
        String name = text.lines().skip(1).findFirst().orElseThrow().split(";", -1)[11];
        Path mac =
                Files.writeString(
                        folder.resolve("mac.csv"),
                        text.replaceFirst(name, "Zoëtman"),
                        Charset.forName("x-MacRoman"));
        Run run = Run.practising(folder, "controleer", mac.toString(), "--json");
        assertEquals(
                "[{\"soort\":\"letters\",\"gelezen\":\"mac\",\"anders\":[\"windows-1252\",\"dos\"]}]",
                run.json().get("twijfel").toString());
        assertFalse(run.out().contains("tman"), "no word of the file");
        Run told =
                Run.practising(folder, "controleer", mac.toString(), "--json", "--tekenset", "mac");
        assertEquals("[]", told.json().get("twijfel").toString());
    }

    @Test
    void leverTellsThemInItsAnswerToo() throws IOException {
        Run run = Run.practising(folder, "lever", august().toString(), "--json");
        assertEquals(1, run.json().get("twijfel").size(), run.out());
        Run absent = Run.practising(folder, "lever", folder.resolve("weg").toString(), "--json");
        assertEquals("[]", absent.json().get("twijfel").toString());
    }

    @Test
    void whatExcelDidIsOneGroup() throws IOException {
        String clean = new CleanDelivery(12).file();
        String damaged = clean.replaceFirst("(?<=;)20[0-9]{2}-[0-9]{2}-[0-9]{2}(?=;)", "45360");
        JsonNode group = checked(damaged).get("excel");
        assertEquals("[\"VLD-22\"]", group.get("codes").toString());
        assertEquals(1, group.get("bevindingen").asInt());
        assertEquals(1, group.get("beslissingen").asInt());
        assertTrue(checked(clean).get("excel").isNull());
    }

    @Test
    void ofAFileThatIsNotThereTheObjectHasTheSameShape() {
        JsonNode json =
                Run.practising(folder, "controleer", folder.resolve("weg.csv").toString(), "--json")
                        .json();
        assertEquals("[]", json.get("twijfel").toString());
        assertTrue(json.get("excel").isNull());
    }

    private JsonNode checked(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
        return Run.practising(folder, "controleer", file.toString(), "--json").json();
    }

    private Path august() throws IOException {
        String text = new CleanDelivery(12).file().replace("2026-10", "2026-08");
        return Files.writeString(folder.resolve("levering.csv"), text);
    }
}
