package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is compared with a register and with earlier deliveries where these are given, and says so where not.
class CompareTest {

    private static final String REGISTER =
            """
            lrk_id;type_oko;status;inschrijfdatum;uitschrijfdatum;kvk_nummer_houder
            999980014;KDV;Ingeschreven;01-01-2015;;99998001
            999980026;BSO;Uitgeschreven;01-01-2015;01-08-2026;99998001
            999980038;GOB;Ingeschreven;01-01-2015;;99998001
            """;

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("levering.csv"), Truth.TEXT);
    }

    @Test
    void whatIsNotGivenIsSaidOnceForEachAndIsNoFailure() {
        Run run = check();
        assertTrue(run.out().contains("--lrk"), run.out());
        assertTrue(run.out().contains("--vorige"), run.out());
        JsonNode absent = check("--json").json().get("nietGecontroleerd");
        assertEquals(2, absent.size());
        assertEquals("LRK", absent.at("/0/code").asText());
        assertEquals("no_register", absent.at("/0/reden").asText());
        assertEquals(7, absent.at("/0/controles").size());
        assertEquals("no_earlier", absent.at("/1/reden").asText());
        assertFalse(List.of(3).contains(run.code()));
    }

    @Test
    void aRegisterIsComparedWith() throws IOException {
        Path register = Files.writeString(folder.resolve("lrk.csv"), REGISTER);
        Files.setLastModifiedTime(register, FileTime.from(Instant.parse("2026-11-02T10:00:00Z")));
        Run run = check("--lrk", register.toString(), "--json");
        assertTrue(codes(run).contains("LRK-02"), run.out());
        assertEquals("no_earlier", run.json().at("/nietGecontroleerd/0/reden").asText());
        assertFalse(codes(run).contains("LRK-07"));
    }

    @Test
    void theAgeOfARegisterIsThatOfItsFile() throws IOException {
        Path register = Files.writeString(folder.resolve("lrk.csv"), REGISTER);
        Files.setLastModifiedTime(register, FileTime.from(Instant.parse("2026-09-02T10:00:00Z")));
        assertTrue(codes(check("--lrk", register.toString(), "--json")).contains("LRK-07"));
    }

    @Test
    void severalEarlierDeliveriesAreComparedWith() throws IOException {
        Path september =
                Files.writeString(
                        folder.resolve("KOO_99998001_202609_1.csv"),
                        Truth.TEXT.replace("2026-10;", "2026-09;"));
        Path same = Files.writeString(folder.resolve("KOO_99998001_202610_1.csv"), Truth.TEXT);
        Run one = check("--vorige", september.toString(), "--json");
        assertTrue(codes(one).contains("VGL-02"), one.out());
        assertFalse(codes(one).contains("VGL-01"));
        Run both = check("--vorige", september.toString(), "--vorige", same.toString(), "--json");
        assertTrue(codes(both).contains("VGL-01"), both.out());
        assertEquals(2, both.code());
    }

    @Test
    void aFileThatIsSomethingElseGetsOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("anders.csv"), "naam;plaats\nx;y\n");
        for (String option : List.of("--lrk", "--vorige")) {
            for (Path given : List.of(other, folder.resolve("niets.csv"))) {
                Run run = check(option, given.toString());
                assertEquals(3, run.code(), run.err());
                assertEquals(1, run.err().lines().count());
                assertEquals("", run.out());
                JsonNode json = check(option, given.toString(), "--json").json();
                assertEquals(1, json.get("nietGecontroleerd").size());
                assertTrue(json.get("bestand").isNull());
            }
        }
    }

    private Run check(String... more) {
        return Run.practising(
                folder,
                Stream.concat(Stream.of("controleer", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> codes(Run run) {
        List<String> codes = new ArrayList<>();
        run.json().get("bevindingen").forEach(of -> codes.add(of.get("code").asText()));
        return codes;
    }
}
