package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Excel did to a file is said together, with the advice to keep it out of Excel.
class ExcelReportTest {

    private static final String HEADING = "Dit heeft Excel veranderd";

    private final List<String> lines = new CleanDelivery(12).file().lines().toList();

    @TempDir private Path folder = Path.of("");

    @Test
    void damageIsSaidFirstAndOnce() throws IOException {
        List<String> said = said(lines.get(3).replaceFirst("\\d{4}-\\d\\d-\\d\\d", "45360"));
        int heading = index(said, HEADING);
        assertEquals(
                HEADING
                        + ": 1 beslissing."
                        + " Maak het bestand liever opnieuw en open het niet in Excel.",
                said.get(heading));
        assertTrue(said.get(heading + 1).startsWith("  VLD-22  "), said.get(heading + 1));
        assertTrue(said.contains("          Moet hersteld"), said.toString());
        assertEquals(1, said.stream().filter(line -> line.startsWith("  VLD-22")).count());
        assertEquals(-1, index(said, "Moet hersteld: "));
    }

    @Test
    void aCleanFileSaysNothingOfExcel() throws IOException {
        assertFalse(said(lines.get(3)).stream().anyMatch(line -> line.contains("Excel")));
    }

    private List<String> said(String third) throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.set(3, third);
        Path file = Files.write(folder.resolve("levering.csv"), all);
        return Run.of(folder, "controleer", file.toString(), "--peildatum", "2026-11-02", "--oefen")
                .out()
                .lines()
                .toList();
    }

    private static int index(List<String> said, String start) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }
}
