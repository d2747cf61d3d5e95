package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void writesTheWholeFileAndLeavesNothingBeside() throws IOException {
        Path target = folder.resolve("uit.csv");

        SafeFile.Written written = new SafeFile(target).write(out -> out.write("abc".getBytes()));

        assertEquals("abc", Files.readString(target));
        assertEquals(3, written.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", written.sha256Hex());
        assertEquals(1, files());
    }

    @Test
    void whenWritingFailsTheOldFileStands() throws IOException {
        Path target = Files.writeString(folder.resolve("uit.csv"), "old");

        assertThrows(
                IOException.class,
                () -> new SafeFile(target).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }));

        assertArrayEquals("old".getBytes(), Files.readAllBytes(target));
        assertEquals(1, files());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
