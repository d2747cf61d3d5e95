package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of the people in a file is in any output, unless it is asked for.
class CanaryTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void noCommandTellsAnythingOfAPerson() throws IOException {
        byte[] bytes = RepairTest.practice("oefenbestand.csv");
        String in = Files.write(folder.resolve("in.csv"), bytes).toString();
        Set<String> canaries = canaries(new String(bytes, Charset.forName("windows-1252")));
        assertTrue(canaries.size() > 500, () -> "few canaries: " + canaries.size());
        silent(canaries, Run.practising(folder, "controleer", in));
        silent(canaries, Run.of(folder, "controleer", in));
        silent(canaries, Run.practising(folder, "controleer", in, "--taal", "en"));
        silent(canaries, Run.practising(folder, "controleer", in, "--json"));
        silent(canaries, Run.practising(folder, "herstel", in, "--uit", path("a.csv")));
        silent(canaries, Run.practising(folder, "leverbestand", in, "--uit", path("b.csv")));
        silent(
                canaries,
                Run.practising(folder, "leverbestand", in, "--uit", path("b.csv"), "--zet-apart"));
        silent(canaries, Run.practising(folder, "lever", in, "--zet-apart", "--bevestig"));
        silent(
                canaries,
                Run.practising(folder, "lever", in, "--zet-apart", "--bevestig", "--json"));
        silent(canaries, Run.of(folder, "lees", in, "--uit", path("lees")));
        silent(canaries, Run.of(folder));
    }

    @Test
    void withValuesABsnStillShowsItsLastFourDigitsOnly() throws IOException {
        String in =
                Files.write(folder.resolve("in.csv"), RepairTest.practice("oefenbestand.csv"))
                        .toString();
        Run text = Run.practising(folder, "controleer", in, "--met-waarden");
        Run json = Run.practising(folder, "controleer", in, "--met-waarden", "--json");
        assertTrue(text.out().contains("Flexopvang"));
        assertTrue(json.out().contains("\"waarde\":\"Flexopvang\""));
        assertFalse(text.out().matches("(?s).*\\b9999(?!8)\\d{5}\\b.*"));
        assertFalse(json.out().matches("(?s).*\"9999(?!8)\\d{5}\".*"));
    }

    /// The BSNs, birth dates and surnames of the file, and its marks of contracts and children.
    private static Set<String> canaries(String file) {
        Set<String> canaries = new TreeSet<>();
        file.lines()
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split(";", -1);
                    for (int i : new int[] {6, 7, 10, 11, 12, 15, 16, 18, 21, 22}) {
                        if (cells.length > i && cells[i].length() > 4) {
                            canaries.add(cells[i]);
                        }
                    }
                });
        return canaries;
    }

    private static void silent(Set<String> canaries, Run run) {
        String said = run.out() + run.err();
        for (String canary : canaries) {
            assertFalse(said.contains(canary), () -> "told " + canary + " in: " + said);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
