package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On the command line a person's word about how a file is written counts in every command that reads one.
class OverruleTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "komma,dubbel,`a;'b',\"c d\"\r\n`,`a;'b',c d\r\n`",
                "puntkomma,dubbel,`a;'b',\"c d\"\r\n`,`a,\"'b',\"\"c d\"\"\"\r\n`",
                "komma,geen,`'b',\"c d\"\r\n`,`'b',\"\"\"c d\"\"\"\r\n`",
                "komma,enkel,`'b',c d\r\n`,`b,c d\r\n`",
                "streep,dubbel,`a|b;c\r\n`,`a,b;c\r\n`",
                "spatie,dubbel,`a;b c\r\n`,`a;b,c\r\n`",
                "tab,dubbel,`a;b\tc\r\n`,`a;b,c\r\n`"
            })
    void leesReadsAsItIsTold(String separator, String quote, String text, String expected)
            throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        Path out = folder.resolve("uit");
        Run run =
                Run.of(
                        folder,
                        "lees",
                        file.toString(),
                        "--uit",
                        out.toString(),
                        "--scheiding",
                        separator,
                        "--aanhaling",
                        quote);
        assertEquals(0, run.code(), run.err());
        assertEquals(expected, Files.readString(out.resolve("a.csv")));
    }

    @Test
    void theHeaderIsWhereItIsSaidToBe() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x;y\r\na;b\r\n1;2\r\n");
        String out = folder.resolve("uit").toString();
        String second =
                Run.of(folder, "lees", file.toString(), "--uit", out, "--kopregel", "2").out();
        assertTrue(second.contains("kolomnamen in rij 2"), second);
        String none =
                Run.of(folder, "lees", file.toString(), "--uit", out, "--kopregel", "geen").out();
        assertTrue(none.contains("geen kolomnamen"), none);
        Run beyond = Run.of(folder, "lees", file.toString(), "--uit", out, "--kopregel", "9");
        assertEquals(3, beyond.code());
        assertTrue(
                beyond.err()
                        .contains(
                                "In rij 9 staat niets."
                                        + " Geef met --kopregel de rij met de kolomnamen."),
                beyond.err());
    }

    @Test
    void controleerTakesTheSameWord() throws IOException {
        String text = new CleanDelivery(12).file();
        Path file = Files.writeString(folder.resolve("levering.csv"), "kop\r\n" + text);
        var told =
                Run.practising(
                        folder,
                        "controleer",
                        file.toString(),
                        "--json",
                        "--scheiding",
                        ";",
                        "--aanhaling",
                        "geen",
                        "--kopregel",
                        "2");
        assertEquals(2, told.json().path("bestand").path("koprij").asInt());
        assertEquals(12, told.json().path("rijen").asInt());
        var wrong =
                Run.practising(
                        folder, "controleer", file.toString(), "--json", "--scheiding", "komma");
        assertEquals(",", wrong.json().path("bestand").path("scheidingsteken").asText());
        assertEquals(2, wrong.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--scheiding=punt", "--aanhaling=beide", "--kopregel=-1", "--kopregel=een"})
    void whatIsNoSignOrRowIsWrongUse(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b\r\n1;2\r\n");
        Run run = Run.of(folder, "controleer", file.toString(), option);
        assertEquals(64, run.code());
        assertTrue(run.err().contains(option.substring(0, option.indexOf('='))), run.err());
    }
}
