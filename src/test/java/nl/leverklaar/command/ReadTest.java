package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `lees` writes what was read: every row of the file, whatever it is about.
class ReadTest {

    private static final String TABLE =
            "Naam;Plaats\r\nZoë;\"Sint; Jan\"\r\n\r\n\"Jan \"\"P\"\"\";\"a\nb\"\r\n;\r\n";
    private static final String PLAIN =
            "Naam,Plaats\r\nZoë,Sint; Jan\r\n\r\n\"Jan \"\"P\"\"\",\"a\nb\"\r\n,\r\n";

    @TempDir private Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        out = folder.resolve("uit");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252,''",
        "UTF-8,''",
        "UTF-8,\uFEFF",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF"
    })
    void theLettersAreTheSameFromEveryCharacterSet(String charset, String mark) throws IOException {
        Path file =
                Files.write(
                        folder.resolve("a.csv"), (mark + TABLE).getBytes(Charset.forName(charset)));
        Run run = Run.of(folder, "lees", file.toString(), "--uit", out.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(PLAIN, Files.readString(out.resolve("a.csv")));
        assertEquals(
                "a.csv: 5 rijen, 2 kolommen, tekenset "
                        + charset
                        + ", scheidingsteken ;, regeleinde CRLF, kolomnamen in rij 1\n",
                run.out().replace("\r\n", "\n"));
    }

    @Test
    void whatStandsAboveTheHeaderIsReadToo() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "Rapport\nBSN kind\tUren\tKosten\n999990019\t1\t2\n");
        Run.of(folder, "lees", file.toString(), "--uit", out.toString());
        assertEquals(
                "Rapport\r\nBSN kind,Uren,Kosten\r\n999990019,1,2\r\n",
                Files.readString(out.resolve("a.csv")));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("goed.csv"), "a,b\n1,2\n");
        Path bad = Files.writeString(folder.resolve("fout.csv"), "%PDF-1.7");
        Run run = Run.of(folder, "lees", bad.toString(), good.toString(), "--uit", out.toString());
        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().startsWith("fout.csv: "));
        assertEquals("a,b\r\n1,2\r\n", Files.readString(out.resolve("goed.csv")));
    }

    @Test
    void ofAnEmptyFileThereIsAnEmptyFile() throws IOException {
        Path empty = Files.writeString(folder.resolve("leeg.csv"), "");
        assertEquals(3, Run.of(folder, "lees", empty.toString(), "--uit", out.toString()).code());
        assertEquals("", Files.readString(out.resolve("leeg.csv")));
    }

    @Test
    void theFileItselfIsNeverOverwritten() throws IOException {
        byte[] bytes = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.csv"), bytes);
        assertEquals(
                64, Run.of(folder, "lees", file.toString(), "--uit", folder.toString()).code());
        Path elsewhere = Files.createDirectories(out);
        Path other = Files.write(elsewhere.resolve("a.csv"), bytes);
        Run run =
                Run.of(folder, "lees", file.toString(), other.toString(), "--uit", out.toString());
        assertEquals(64, run.code());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertArrayEquals(bytes, Files.readAllBytes(other));
    }

    @Test
    void theSecondFileOfANameIsLeftOut() throws IOException {
        Path one = Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        Path two =
                Files.writeString(
                        Files.createDirectory(folder.resolve("b")).resolve("a.csv"), "c;d\n3;4\n");
        Run run = Run.of(folder, "lees", one.toString(), two.toString(), "--uit", out.toString());
        assertEquals(3, run.code());
        assertEquals("a,b\r\n1,2\r\n", Files.readString(out.resolve("a.csv")));
    }
}
