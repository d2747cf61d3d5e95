package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However a package writes it, the same month comes to the same delivery file.
class DialectsTest {

    @TempDir private Path folder = Path.of("");

    static List<Dialects> all() {
        return Dialects.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDialectComesToTheTruth(Dialects dialect) throws IOException {
        Path file = Files.write(folder.resolve("export.csv"), dialect.export(Truth.rows()));
        Path out = folder.resolve("lever.csv");
        Run made =
                Run.practising(
                        folder,
                        "leverbestand",
                        file.toString(),
                        "--uit",
                        out.toString(),
                        "--tijdvak",
                        "2026-10");
        assertEquals(0, made.code(), made.err());
        assertEquals(Truth.TEXT, Files.readString(out));
        Run checked = Run.practising(folder, "controleer", out.toString());
        assertEquals(0, checked.code(), checked.out());
    }
}
