package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lever` sends what is good, to the practice endpoint where it is practice.
class DeliverTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aGoodFileIsReceived() throws IOException {
        Run run = Run.practising(folder, "lever", file("oefenbestand-goed.csv"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("OEFEN-2026-"), run.out());
        assertTrue(run.out().contains("Er is niets naar Dienst Toeslagen verzonden."), run.out());
    }

    @Test
    void withJsonTheReceiptIsOneObject() throws IOException {
        Run run =
                Run.practising(
                        folder,
                        "lever",
                        file("oefenbestand.csv"),
                        "--zet-apart",
                        "--bevestig",
                        "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode json = run.json();
        assertEquals("ontvangen", json.get("uitkomst").asText());
        int sent = json.at("/ontvangstbewijs/bestand/aantalRegels").asInt();
        assertTrue(sent > 0 && json.get("apartGezet").asInt() > 0, run.out());
    }

    @Test
    void whatIsNotReadyIsNotSent() throws IOException {
        assertEquals(2, Run.practising(folder, "lever", file("oefenbestand.csv")).code());
        assertEquals(
                1, Run.practising(folder, "lever", file("oefenbestand.csv"), "--zet-apart").code());
    }

    @Test
    void whatAConfirmedWarningBringsToLightIsConfirmedToo() throws IOException {
        String file = with("Aantal uren", "240,00");
        assertEquals(1, Run.practising(folder, "lever", file).code());
        Run run = Run.practising(folder, "lever", file, "--bevestig");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aFoutThatAConfirmedWarningHidIsNotSent() throws IOException {
        String file = with("Achternaam kind", "Jos\u00C3\u00A9_");
        assertEquals(2, Run.practising(folder, "lever", file, "--bevestig").code());
        String out = folder.resolve("uit.csv").toString();
        assertEquals(2, Run.practising(folder, "leverbestand", file, "--uit", out).code());
        Run run = Run.practising(folder, "lever", file, "--bevestig", "--zet-apart", "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.json().get("apartGezet").asInt());
    }

    private String with(String column, String text) throws IOException {
        String name = file("oefenbestand-goed.csv");
        List<String> lines =
                new ArrayList<>(Files.readAllLines(Path.of(name), Charset.forName("windows-1252")));
        String[] cells = lines.get(20).split(";", -1);
        cells[List.of(lines.getFirst().split(";", -1)).indexOf(column)] = text;
        lines.set(20, String.join(";", cells));
        return Files.write(Path.of(name), lines, Charset.forName("windows-1252")).toString();
    }

    @Test
    void practiceDataAreNeverSentForReal() throws IOException {
        Run run = Run.of(folder, "lever", file("oefenbestand-goed.csv"), "--kvk", "99998001");
        assertEquals(2, run.code(), run.err());
    }

    @Test
    void whatTheEnvironmentGivesIsUsedInPracticeToo() throws IOException {
        String[] command = {"lever", file("oefenbestand-goed.csv"), "--oefen"};
        Map<String, String> right = Map.of("LEVERKLAAR_WACHTWOORD", "Oefenen-mag-altijd");
        assertEquals(0, Run.of(folder, right, command).code());
        for (var wrong :
                Map.of("LEVERKLAAR_WACHTWOORD", "fout", "LEVERKLAAR_CODE", "000000").entrySet()) {
            Run run = Run.of(folder, Map.ofEntries(wrong), command);
            assertEquals(3, run.code(), run.err());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void whoIsNotConnectedHearsWhatCanBeDone() throws IOException {
        String file = real("12345678", "111222333", "123456782");
        Run run = Run.of(folder, "lever", file, "--kvk", "12345678", "--bevestig");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().startsWith("Uw organisatie is nog niet aangesloten"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void realLocationsAreNotPractisedWith() throws IOException {
        String file = real("99998001", "", "");
        Run run = Run.practising(folder, "lever", file, "--bevestig", "--json");
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("Oefenen kan alleen met een LRK-nummer"), run.err());
        assertEquals("niet-verzonden", run.json().get("status").asText());
        assertEquals(run.err().strip(), run.json().get("reden").asText());
    }

    @Test
    void withJsonWhatIsNotSentIsAnObjectToo() throws IOException {
        for (Run run :
                List.of(
                        Run.practising(folder, "lever", file("oefenbestand.csv"), "--json"),
                        Run.practising(folder, "lever", folder.toString(), "--json"))) {
            assertEquals("niet-verzonden", run.json().get("status").asText());
            assertEquals(run.err().strip(), run.json().get("reden").asText());
        }
    }

    @Test
    void withoutAWindowThePracticeRoundEndsWithAReceipt() {
        Run run = Run.of(folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().contains("Ontvangen. Het nummer van het ontvangstbewijs is OEFEN-2026-"),
                run.out());
    }

    /// A delivery of one child to a location that is not for practice.
    private String real(String kvk, String child, String parent) throws IOException {
        Map<String, String> row = new LinkedHashMap<>(Truth.rows().getFirst());
        row.keySet().stream()
                .filter(of -> of.startsWith("partner_"))
                .forEach(of -> row.put(of, ""));
        row.put("partner", "N");
        row.put("houder_kvk", kvk);
        row.put("lrk_nummer", "123456782");
        row.put("kind_bsn", child);
        row.put("ouder_bsn", parent);
        if (child.isEmpty()) {
            row.put("kind_bsn_reden", "N");
            row.put("ouder_bsn_reden", "N");
        }
        List<String> cells = Truth.COLUMNS.stream().map(of -> row.getOrDefault(of, "")).toList();
        List<String> lines = List.of(String.join(";", Truth.COLUMNS), String.join(";", cells));
        return Files.write(folder.resolve("echt.csv"), lines).toString();
    }

    private String file(String name) throws IOException {
        return Files.write(folder.resolve(name), RepairTest.practice(name)).toString();
    }
}
