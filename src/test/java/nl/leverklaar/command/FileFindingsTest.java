package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found about a file as a whole says in JSON what it is about.
class FileFindingsTest {

    private static final int ROWS = 12;

    @TempDir private Path folder = Path.of("");

    @Test
    void theOrganisationThatIsGivenIsHeldAgainstTheColumn() throws IOException {
        String file = new CleanDelivery(ROWS).file();
        assertEquals(0, found(file, "BST-26", "--kvk", "12345678").size());

        List<JsonNode> others = found(file, "BST-26", "--kvk", "87654321");
        assertEquals(ROWS, others.size());
        assertEquals("houder_kvk", others.getFirst().get("kolom").asText());
        assertEquals(2, others.getFirst().get("regelnummer").asInt());
    }

    @Test
    void anyOrganisationMayPractiseWithItsOwnFile() throws IOException {
        String file = new CleanDelivery(ROWS).file();
        assertEquals(0, found(file, "BST-26", "--oefen").size());
        assertEquals(ROWS, found(file, "BST-26", "--oefen", "--kvk", "87654321").size());
    }

    @Test
    void aLocationOfOnesOwnWithoutRowsIsMissed() throws IOException {
        String file = new CleanDelivery(ROWS).file();
        assertEquals(0, found(file, "BRD-15").size());
        assertEquals(1, found(file, "BRD-15", "--locaties", "999980014,999980129").size());
    }

    @Test
    void aColumnThatIsNotDeliveredIsNamedAsInTheFile() throws IOException {
        String file = new CleanDelivery(ROWS).file().replace("\r\n", ";rood\r\n");
        String named = file.replaceFirst(";rood", ";Groep");
        assertEquals("", found(named, "BST-12").getFirst().get("kop").asText());
        List<JsonNode> unknown = found(named, "BST-12", "--met-waarden");
        assertEquals(1, unknown.size());
        assertEquals("Groep", unknown.getFirst().get("kop").asText());
        assertEquals(1, unknown.getFirst().get("regelnummer").asInt());
    }

    @Test
    void whatIsSkippedIsNamedByItsRows() throws IOException {
        String file = "Oktober\r\n\r\nDe Linde\r\n" + new CleanDelivery(ROWS).file() + ";;\r\n";
        JsonNode above = found(file, "BST-10").getFirst();
        assertEquals(1, above.get("regelnummer").asInt());
        assertEquals("[1,3]", above.get("regelnummers").toString());
        JsonNode empty = found(file, "BST-18").getFirst();
        assertEquals("[" + (ROWS + 5) + "]", empty.get("regelnummers").toString());
    }

    @Test
    void aLineThatIsNoRowHasItsNumber() throws IOException {
        List<String> lines = new ArrayList<>(new CleanDelivery(ROWS).file().lines().toList());
        lines.set(0, lines.getFirst().replace("uurprijs", "Uurtarief"));
        lines.add(0, "Levering oktober");
        lines.add(9, lines.get(1));
        String file = String.join("\r\n", lines) + "\r\n";
        assertEquals(2, found(file, "BST-14").getFirst().get("regelnummer").asInt());
        assertEquals(10, found(file, "BST-20").getFirst().get("regelnummer").asInt());

        String said = Run.of(folder, "controleer", folder.resolve("in.csv").toString()).out();
        assertTrue(said.lines().anyMatch(line -> line.matches(".*BST-20.* rij 10\\.")), said);
    }

    private List<JsonNode> found(String text, String code, String... more) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), text, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of("controleer", in.toString(), "--json"));
        args.addAll(List.of(more));
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode finding :
                Run.of(folder, args.toArray(String[]::new)).json().get("bevindingen")) {
            if (finding.get("code").asText().equals(code)) {
                found.add(finding);
            }
        }
        return found;
    }
}
