package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On the command line doubt about letters is said, and a person's word is taken.
class LettersTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void doubtIsSaidWithTheWayOut() throws IOException {
        Path file = written("x-MacRoman");
        String said = Run.of(folder, "controleer", file.toString()).out();
        assertTrue(
                said.contains(
                        "De letters zijn gelezen als mac."
                                + " Kloppen de namen niet? Geef dan --tekenset windows-1252."),
                said);
        String told = Run.of(folder, "controleer", file.toString(), "--tekenset", "mac").out();
        assertFalse(told.contains("De letters zijn gelezen"), told);
    }

    @Test
    void thereIsNoDoubtAboutWhatAnOfficeWrites() throws IOException {
        String said = Run.of(folder, "controleer", written("windows-1252").toString()).out();
        assertFalse(said.contains("De letters zijn gelezen"), said);
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,mac", "IBM850,dos", "windows-1252,windows-1252"})
    void whatIsReadIsWhatWasWritten(String charset, String name) throws IOException {
        Path file = written(charset);
        Path out = folder.resolve("uit");
        Run.of(folder, "lees", file.toString(), "--uit", out.toString(), "--tekenset", name);
        String read = Files.readString(out.resolve("levering.csv"), StandardCharsets.UTF_8);
        assertTrue(read.contains("Zoëtman"), read);
    }

    @Test
    void anotherNameOfACharacterSetIsWrongUse() throws IOException {
        Path file = written("windows-1252");
        assertEquals(
                64, Run.of(folder, "controleer", file.toString(), "--tekenset", "ebcdic").code());
    }

    private Path written(String charset) throws IOException {
        String text = new CleanDelivery(12).file();
        String name = text.lines().skip(1).findFirst().orElseThrow().split(";", -1)[11];
        return Files.writeString(
                folder.resolve("levering.csv"),
                text.replaceFirst(name, "Zoëtman"),
                Charset.forName(charset));
    }
}
