package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is no delivery gets one sentence and exit code 3, in every command.
class BadInputTest {

    @TempDir private Path folder = Path.of("");

    static Stream<Map.Entry<String, byte[]>> files() {
        return Map.<String, byte[]>of(
                "empty", new byte[0],
                "spaces", "  \r\n \r\n".getBytes(StandardCharsets.UTF_8),
                "zip", text("PK\u0003\u0004 rest of a zip"),
                "xlsx", text("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml"),
                "pdf", text("%PDF-1.7\n%....\n1 0 obj"),
                "html", text("<!DOCTYPE html><html><body>Fout</body></html>"),
                "json", text("{\"a\": 1}"),
                "binary", binary(),
                "one line of 5 MB", "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsNoCsvGetsOneSentence(Map.Entry<String, byte[]> bad) throws IOException {
        Path file = Files.write(folder.resolve("levering.csv"), bad.getValue());
        oneSentence(Run.of(folder, "controleer", file.toString()));
        oneSentence(
                Run.of(
                        folder,
                        "herstel",
                        file.toString(),
                        "--uit",
                        folder.resolve("uit.csv").toString()));
        oneSentence(
                Run.of(
                        folder,
                        "leverbestand",
                        file.toString(),
                        "--uit",
                        folder.resolve("uit.csv").toString()));
        oneSentence(Run.of(folder, "lever", file.toString(), "--oefen"));
        oneSentence(
                Run.of(folder, "lees", file.toString(), "--uit", folder.resolve("uit").toString()));
        assertTrue(Files.notExists(folder.resolve("uit.csv")));
    }

    @Test
    void aReceiptIsNamedWithWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "{\"leveringId\": \"0197\"}");
        assertEquals(
                "Dit is een ontvangstbewijs van een levering. Kies de export uit uw eigen software.",
                Run.of(folder, "controleer", file.toString()).err().strip());
    }

    @Test
    void anotherOrganisationAndMonthAreSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), new CleanDelivery(12).file());
        String said =
                Run.of(
                                folder,
                                "controleer",
                                file.toString(),
                                "--peildatum",
                                "2026-12-05",
                                "--kvk",
                                "87654321")
                        .out();
        assertTrue(said.contains("van een andere organisatie, met KvK-nummer 12345678."), said);
        assertTrue(said.contains("gaat over oktober 2026, niet over november 2026."), said);
    }

    @ParameterizedTest
    @MethodSource("files")
    void withJsonThereIsAlwaysOneObject(Map.Entry<String, byte[]> bad) throws IOException {
        Path file = Files.write(folder.resolve("levering.csv"), bad.getValue());
        Run run = Run.of(folder, "controleer", file.toString(), "--json");
        assertEquals(3, run.code());
        JsonNode json = run.json();
        assertEquals(
                Set.of(
                        "bestand",
                        "twijfel",
                        "regelset",
                        "rijen",
                        "tellingen",
                        "beslissingen",
                        "excel",
                        "bevindingen",
                        "nietGecontroleerd"),
                Set.copyOf(json.properties().stream().map(Map.Entry::getKey).toList()));
        assertEquals(0, json.get("rijen").asInt());
    }

    @Test
    void aFileThatIsNotThereGetsOneSentence() {
        oneSentence(Run.of(folder, "controleer", folder.resolve("niets.csv").toString()));
        assertEquals(
                "not_found",
                Run.of(folder, "controleer", folder.resolve("niets.csv").toString(), "--json")
                        .json()
                        .at("/nietGecontroleerd/0/reden")
                        .asText());
    }

    @Test
    void aFolderGetsOneSentence() {
        oneSentence(Run.of(folder, "controleer", folder.toString()));
    }

    @Test
    @Timeout(20)
    void aPipeGetsOneSentence() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pijp");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "only where there are pipes");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        oneSentence(Run.of(folder, "controleer", pipe.toString()));
        assertEquals(
                "not_a_file",
                Run.of(folder, "controleer", pipe.toString(), "--json")
                        .json()
                        .at("/nietGecontroleerd/0/reden")
                        .asText());
    }

    @Test
    void withJsonAFileWithOnlyColumnNamesGetsOneSentenceToo() throws IOException {
        String names = Truth.TEXT.lines().findFirst().orElseThrow() + "\r\n";
        Path file = Files.writeString(folder.resolve("levering.csv"), names);
        Run run = Run.of(folder, "controleer", file.toString(), "--json");
        assertEquals(3, run.code(), run.err());
        assertEquals(0, run.json().get("rijen").asInt());
        assertTrue(run.err().startsWith("Onder de kolomnamen staat geen enkele rij."), run.err());
        assertEquals(1, run.err().strip().lines().count(), run.err());
    }

    @Test
    void aFileNobodyMayReadGetsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("dicht.csv"), "a;b\r\n");
        assumeFalse(
                !file.toFile().setReadable(false) || Files.isReadable(file),
                "an administrator reads everything");
        oneSentence(Run.of(folder, "controleer", file.toString()));
    }

    @ParameterizedTest
    @EnumSource(Texts.Language.class)
    void everyReasonHasASentence(Texts.Language language) {
        Texts texts = Texts.in(language);
        for (SourceException.Reason reason : SourceException.Reason.values()) {
            texts.text("command.source." + Keys.of(reason));
        }
        for (FileType type : FileType.values()) {
            if (!type.isText()) {
                texts.text("wrongfile." + Keys.of(type));
            }
        }
        for (ExitCode code : ExitCode.values()) {
            if (code != ExitCode.WRONG_USE) {
                texts.text(code.key());
            }
        }
    }

    private static void oneSentence(Run run) {
        assertEquals(3, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertTrue(run.err().strip().endsWith("."), run.err());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] binary() {
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 % 251);
        }
        return bytes;
    }
}
