package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A wrong command gets a sentence and a hint, a question for help an answer.
class UseTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onzin",
                "controleer",
                "controleer a.csv b.csv",
                "controleer a.csv --kvk 123",
                "controleer a.csv --tijdvak oktober",
                "controleer a.csv --peildatum 31-12-2026",
                "controleer a.csv --taal fr",
                "controleer --jsonn a.csv",
                "herstel a.csv",
                "leverbestand a.csv",
                "lees --uit map",
                "lees a.csv",
                "oefenserver --poort 70000",
                "oefenserver --poort x",
                "regels --json --markdown"
            })
    void aWrongCommandIsSaidInOneSentenceWithAHint(String command) {
        Run run = Run.of(folder, command.split(" "));
        assertEquals(64, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().lines().count() <= 2, run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "controleer -h",
                "herstel --help",
                "leverbestand -h",
                "lever -h",
                "lees -h",
                "regels -h",
                "oefenserver -h"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run dutch = Run.of(folder, command.split(" "));
        Run english = Run.of(folder, (command + " --taal en").split(" "));
        assertEquals(0, dutch.code());
        assertEquals(0, english.code());
        assertTrue(dutch.out().startsWith("Gebruik: leverklaar"), dutch.out());
        assertTrue(english.out().startsWith("Usage: leverklaar"), english.out());
        assertFalse(dutch.out().contains("help."), dutch.out());
    }

    @Test
    void thereIsAVersion() {
        Run run = Run.of(folder, "--version");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Leverklaar "));
    }
}
