package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file without column names loses no row, and tells no names of people.
class HeaderlessTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theFirstChildIsNoHeader() throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            String letters = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            file.append("Groen").append(letters);
            file.append(";Jansen-").append(letters).append(";R.J.M.;DO;Groep;Amsterdam;Dorpsstraat");
            file.append("\r\n");
        }
        Run run = check(file.toString());
        assertEquals(80, run.json().get("rijen").asInt());
        assertFalse(run.out().contains("Jansen"), run.out());
    }

    @Test
    void aRowThatMightBeAHeaderIsNotToldUnlessAsked() throws IOException {
        String file = "Groen;Jansen;Urk\r\nWit;Visser;Ede\r\n";
        Run run = check(file);
        assertFalse(run.out().contains("Jansen"), run.out());
        assertTrue(run.json().get("bestand").get("koprij").isNull());
        assertTrue(check(file, "--met-waarden").out().contains("Jansen"));
    }

    @Test
    void aColumnThatNobodyKnowsIsCalledByItsPlace() throws IOException {
        String file =
                "lrk_nummer;opvangsoort;kind_achternaam;Jansen;ouder_achternaam;uren;kosten\r\n"
                        + "999980014;DO;Berg;x;Vries;91,00;1005,55\r\n";
        String in = Files.writeString(folder.resolve("in.csv"), file).toString();
        Run run = Run.of(folder, "controleer", in);
        assertTrue(run.out().contains("De kolom D wordt niet verstuurd"), run.out());
        assertFalse(run.out().contains("Jansen"), run.out());
        Run asked = Run.of(folder, "controleer", in, "--met-waarden");
        assertTrue(asked.out().contains("De kolom Jansen wordt niet verstuurd"), asked.out());
    }

    private Run check(String text, String... more) throws IOException {
        String in = Files.writeString(folder.resolve("in.csv"), text).toString();
        String[] args = Arrays.copyOf(new String[] {"controleer", in, "--json"}, 3 + more.length);
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(folder, args);
    }
}
