package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/layout.md");

    @Test
    void thePageSaysWhatTheResourceSays() throws IOException {
        String page = Files.readString(PAGE);
        Layout layout = Layouts.load().newest();
        int number = 0;
        for (Kolom kolom : layout.kolommen()) {
            Voorschrift voorschrift = layout.voorschrift(kolom).orElseThrow();
            String letter = voorschrift.vereiste().letter();
            String row =
                    "| %d | `%s` | %s | %d |"
                            .formatted(++number, kolom.key(), letter, voorschrift.maxLength());
            assertTrue(page.contains(row), row);
        }
    }
}
