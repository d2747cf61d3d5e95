package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mistake in one cell is found in that row and column, in every dialect, and is the only thing that is asked.
class PlantedTest {

    /// The row of the truth the mistake is made in, from 0.
    private static final int ROW = 2;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "kind_bsn, 99995O019, VLD-14",
        "kind_bsn, 999940023, VLD-07",
        "kind_bsn, 12345, VLD-06",
        "ouder_bsn, 111111111, VLD-08",
        "kind_bsn, '1,23E+08', VLD-05",
        "lrk_nummer, 9998001, VLD-15",
        "lrk_nummer, 999980015, VLD-16",
        "opvangsoort, crèche, VLD-32",
        "opvangsoort, overblijf, VLD-33",
        "uren, veel, VLD-26",
        "kosten, '-5,00', VLD-30",
        "uurprijs, '11,85', RIJ-24",
        "kind_achternaam, '', VLD-01"
    })
    void aMistakeIsFoundWhereItIs(String kolom, String text, String code) throws IOException {
        for (Dialects dialect : Dialects.all()) {
            List<Map<String, String>> rows = new ArrayList<>(Truth.rows());
            Map<String, String> row = new LinkedHashMap<>(rows.get(ROW));
            row.put(kolom, text);
            rows.set(ROW, row);
            Path file =
                    Files.write(
                            folder.resolve(dialect.name() + ".csv"),
                            dialect.withRaw(kolom, text).export(rows));
            Run run =
                    Run.practising(
                            folder,
                            "controleer",
                            file.toString(),
                            "--json",
                            "--tijdvak",
                            "2026-10");
            long regelnummer = run.json().at("/bestand/koprij").asLong() + 1 + ROW;
            assertEquals(
                    "[" + code + " " + regelnummer + " " + kolom + "]",
                    asked(run.json()).toString(),
                    dialect.name());
        }
    }

    private static TreeSet<String> asked(JsonNode json) {
        TreeSet<String> asked = new TreeSet<>();
        json.get("bevindingen")
                .forEach(finding -> {
                    if (!finding.get("ernst").asText().equals("tip")) {
                        asked.add(
                                finding.get("code").asText()
                                        + " "
                                        + finding.get("regelnummer").asText()
                                        + " "
                                        + finding.get("kolom").asText());
                    }
                });
        return asked;
    }
}
