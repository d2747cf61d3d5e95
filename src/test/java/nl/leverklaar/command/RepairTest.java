package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.practice.PracticeFile;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `herstel` changes what is certain and nothing else.
class RepairTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir private Path folder = Path.of("");

    @Test
    void aFileWithoutCertainRepairsStaysByteForByteTheSame() throws IOException {
        byte[] clean = practice("oefenbestand-goed.csv");
        Run run = repair(clean);
        assertEquals(0, run.code(), run.err());
        assertArrayEquals(clean, Files.readAllBytes(folder.resolve("uit.csv")));
    }

    @Test
    void oneCertainRepairChangesThatCellOnly() throws IOException {
        String clean = new String(practice("oefenbestand-goed.csv"), WINDOWS);
        String typo = clean.replaceFirst(";999900420;", ";99990O420;");
        Run run = repair(typo.getBytes(WINDOWS));
        assertEquals(0, run.code(), run.err());
        assertEquals(clean, Files.readString(folder.resolve("uit.csv"), WINDOWS));
        assertTrue(run.out().startsWith("Hersteld: 1 rij."), run.out());
    }

    @Test
    void afterwardsNothingCertainIsLeft() throws IOException {
        assertEquals(2, repair(practice("oefenbestand.csv")).code());
        Run run =
                Run.practising(
                        folder, "controleer", folder.resolve("uit.csv").toString(), "--json");
        run.json()
                .get("bevindingen")
                .forEach(finding ->
                        assertTrue(
                                !finding.get("herstel").asText().equals("zeker"),
                                finding.toString()));
    }

    /// That the cells at the end were empty is for a person to say.
    @Test
    void aShortRowIsLeftToAPerson() throws IOException {
        String clean =
                new CleanDelivery(12)
                        .with(5, Kolom.EIGEN_KENMERK, "")
                        .with(9, Kolom.EIGEN_KENMERK, "")
                        .file();
        byte[] cut = clean.replaceFirst(";;\r\n", "\r\n").getBytes(WINDOWS);
        assertEquals(clean.length() - 2, cut.length);
        assertEquals(2, repair(cut).code());
        Path copy = folder.resolve("uit.csv");
        assertArrayEquals(cut, Files.readAllBytes(copy));
        JsonNode found =
                Run.practising(folder, "controleer", copy.toString(), "--json")
                        .json()
                        .get("bevindingen");
        assertEquals(
                List.of("7 voorstel"),
                StreamSupport.stream(found.spliterator(), false)
                        .filter(of -> of.get("code").asText().equals("BST-15"))
                        .map(of -> of.get("regelnummer").asInt() + " " + of.get("herstel").asText())
                        .toList());
    }

    @Test
    void nothingThatIsThereIsOverwrittenUnasked() throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), practice("oefenbestand-goed.csv"));
        Path there = Files.writeString(folder.resolve("er.csv"), "van iemand");
        String in = file.toString();
        assertEquals(64, Run.practising(folder, "herstel", in, "--uit", in).code());
        assertEquals(
                64, Run.practising(folder, "herstel", in, "--uit", in, "--overschrijf").code());
        assertEquals(64, Run.practising(folder, "herstel", in, "--uit", there.toString()).code());
        assertEquals("van iemand", Files.readString(there));
        assertEquals(
                0,
                Run.practising(folder, "herstel", in, "--uit", there.toString(), "--overschrijf")
                        .code());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there));
    }

    @Test
    void whereNoFileCanBeIsSaidBeforeAnyWorkIsDone() throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), practice("oefenbestand-goed.csv"));
        Path there = Files.writeString(folder.resolve("er.csv"), "van iemand");
        Path longest = folder.resolve("n".repeat(300) + ".csv");
        refused(file, folder, "Dit is een map. Geef ook de naam van een bestand.", "nl");
        refused(file, folder, "This is a folder. Give the name of a file too.", "en");
        refused(
                file,
                longest,
                "Deze naam is te lang of kan hier niet. Kies een kortere naam.",
                "nl");
        refused(
                file,
                longest,
                "This name is too long or not possible here. Choose a shorter name.",
                "en");
        refused(
                file,
                there,
                "Er is al een bestand met deze naam. Kies een andere naam of geef --overschrijf.",
                "nl");
        refused(
                file,
                there.resolve("uit.csv"),
                "De map om in te schrijven bestaat niet. Kies een andere map.",
                "nl");
    }

    private void refused(Path file, Path target, String sentence, String language) {
        Run run =
                Run.practising(
                        folder,
                        "herstel",
                        file.toString(),
                        "--uit",
                        target.toString(),
                        "--taal",
                        language);
        assertEquals(64, run.code());
        assertEquals(sentence, run.err().strip());
        assertEquals("", run.out());
    }

    private Run repair(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), bytes);
        return Run.practising(
                folder, "herstel", file.toString(), "--uit", folder.resolve("uit.csv").toString());
    }

    static byte[] practice(String name) throws IOException {
        try (InputStream in = PracticeFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            return in.readAllBytes();
        }
    }
}
