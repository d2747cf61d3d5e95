package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aFileThatGrowsWhileItIsReadIsNotBelieved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b\r\n1;2\r\n");
        SourceException e =
                assertThrows(SourceException.class, () -> Source.read(file, (_, _) -> grow(file)));
        assertEquals(SourceException.Reason.CHANGED, e.reason());
    }

    private static void grow(Path file) {
        try {
            Files.writeString(file, "3;4\r\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
