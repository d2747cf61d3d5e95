package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir Path folder;

    @Test
    void writesTheWholeFileAndLeavesNothingBeside() throws IOException {
        Path target = folder.resolve("uit.csv");

        SafeFile.Written written = new SafeFile(target).write(out -> out.write("abc".getBytes()));

        assertEquals("abc", Files.readString(target));
        assertEquals(3, written.size());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                written.sha256Hex());
        assertEquals(1, files());
    }

    @Test
    void whenWritingFailsTheOldFileStands() throws IOException {
        Path target = Files.writeString(folder.resolve("uit.csv"), "old");

        assertThrows(
                IOException.class,
                () ->
                        new SafeFile(target)
                                .write(out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("disk full");
                                }));

        assertArrayEquals("old".getBytes(), Files.readAllBytes(target));
        assertEquals(1, files());
    }

    @Test
    void neverTakesThePlaceOfAFolderOrADevice() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("map.csv"));
        assertEquals(Unwritable.IS_FOLDER, why(empty, out -> out.write(1)));
        assertTrue(Files.isDirectory(empty));
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            assertEquals(Unwritable.NO_FILE, why(device, out -> out.write(1)));
        }
    }

    @Test
    void saysWhyItCouldNotBeWritten() throws IOException {
        Path held = Files.writeString(folder.resolve("open in Excel.csv"), "old");
        Path absent = folder.resolve("absent").resolve("uit.csv");

        assertEquals(Unwritable.NO_FOLDER, why(absent, out -> {}));
        assertEquals(Unwritable.NO_FOLDER, why(held.resolve("uit.csv"), out -> {}));
        assertEquals(Unwritable.NAME, why(folder.resolve("a".repeat(300)), out -> {}));
        assertEquals(Unwritable.NAME, why(folder.resolve("é".repeat(200)), out -> {}));
        assertEquals(1, files(), "nothing is left behind");
        assertEquals(
                Unwritable.LETTER,
                why(
                        held,
                        out -> {
                            throw new UnmappableCharacterException(1);
                        }));
        assertEquals(
                Unwritable.FAILED,
                why(
                        held,
                        out -> {
                            throw new IOException("the source is gone");
                        }));
        assertEquals(
                Unwritable.FAILED,
                why(
                        held,
                        out -> {
                            throw new UncheckedIOException(new IOException("row by row"));
                        }));
        assertEquals("old", Files.readString(held));
        // As Windows says it of a file that another program holds, and of a folder that one may not
        // write in.
        assertEquals(Unwritable.LOCKED, Unwritable.of(new AccessDeniedException(""), held));
        assertEquals(
                Unwritable.NO_PERMISSION,
                Unwritable.of(new AccessDeniedException(""), folder.resolve("new.csv")));
    }

    private static Unwritable why(Path target, SafeFile.Contents contents) {
        return assertThrows(WriteException.class, () -> new SafeFile(target).write(contents)).why();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
