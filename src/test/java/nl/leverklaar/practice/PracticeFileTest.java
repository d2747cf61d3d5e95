package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The practice files are what their generator makes; `-Dleverklaar.write=true` writes them anew.
class PracticeFileTest {

    private static final Path RESOURCES = Path.of("src/main/resources/nl/leverklaar/practice");
    private static final int ROWS = 228;

    @Test
    void theCleanFileIsWhatTheGeneratorMakes() throws IOException {
        same("oefenbestand-goed.csv", PracticeExport.of(ROWS).bytes());
    }

    @Test
    void theMessyFileIsWhatTheGeneratorMakes() throws IOException {
        same("oefenbestand.csv", PracticeMistakes.in(PracticeExport.of(ROWS - 6)).bytes());
    }

    private static void same(String name, byte[] made) throws IOException {
        if (Boolean.getBoolean("leverklaar.write")) {
            Files.write(RESOURCES.resolve(name), made);
        }
        assertArrayEquals(made, Files.readAllBytes(RESOURCES.resolve(name)), name);
    }
}
