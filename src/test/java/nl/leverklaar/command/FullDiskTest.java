package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leverklaar.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full: a file system in memory, smaller than the file, that only one process sees.
@Timeout(120)
class FullDiskTest {

    private static final String FULL = "De schijf is vol. Maak ruimte of kies een andere plek.";

    private static final int ROWS = 500_000;

    /// In megabytes; when what was half written is gone again, there is room on it.
    private static final int DISK = 4;

    @TempDir private Path folder = Path.of("");

    @Test
    void itIsSaidAndNothingIsLeftBehind() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("schijf"));
        String mounted = "mount -t tmpfs -o size=" + DISK + "m none '" + disk + "'";
        assumeTrue(
                inside(mounted).waitFor() == 0,
                "a computer on which anybody may make a file system of their own");
        Path file = Files.writeString(folder.resolve("groot.csv"), "naam,uren\r\n".repeat(ROWS));
        assertTrue(Files.size(file) > DISK << 20, "it does not fit");
        Process process =
                inside(
                        mounted
                                + " && '"
                                + Path.of(System.getProperty("java.home"), "bin", "java")
                                + "' -Dleverklaar.data='"
                                + folder.resolve("data")
                                + "' -cp '"
                                + System.getProperty("java.class.path")
                                + "' "
                                + Main.class.getName()
                                + " lees '"
                                + file
                                + "' --uit '"
                                + disk
                                + "'; echo code $?; ls -A '"
                                + disk
                                + "'");
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertEquals("groot.csv: " + FULL, err.strip());
        assertEquals(List.of("code 3"), out.lines().toList());
    }

    /// As root in a name space of one's own, where nobody else sees what is mounted.
    private static Process inside(String command) throws IOException {
        try {
            return new ProcessBuilder("unshare", "-Urm", "sh", "-c", command).start();
        } catch (IOException e) {
            return new ProcessBuilder("false").start();
        }
    }
}
