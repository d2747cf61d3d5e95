package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// One mistake in one or two rows of a clean delivery is found there, by the rule it is for and by no other.
class PlantedRowsTest {

    private static final int ROWS = 60;
    private static final Pattern CODE = Pattern.compile("(RIJ|BRD)-\\d\\d");

    /// What takes more than two rows, see their samples.
    private static final Set<String> ELSEWHERE = Set.of("BRD-15", "BRD-16", "BRD-17");

    private final CleanDelivery delivery = new CleanDelivery(ROWS);

    /// What is planted: `24.uren=0` in one cell, `24.kind_bsn=@24.ouder_bsn` from another, `28=@24` in a whole row.
    @ParameterizedTest
    @CsvFileSource(resources = "planted.csv", delimiter = ';', numLinesToSkip = 1)
    void aMistakeIsFoundWhereItIsAndNowhereElse(String found, String planted) {
        Arrays.stream(planted.split("\\|")).forEach(this::plant);
        assertEquals(
                Arrays.stream(found.split(", ")).map(String::strip).sorted().toList(),
                found(delivery.open()));
    }

    @Test
    void noRuleOfTheseChaptersIsLeftUnplanted() throws IOException {
        Set<String> planted = new TreeSet<>(ELSEWHERE);
        try (InputStream in = PlantedRowsTest.class.getResourceAsStream("planted.csv")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            CODE.matcher(text).results().forEach(code -> planted.add(code.group()));
        }
        List<String> codes =
                RuleBook.of(SampleRun.circumstances("")).rules().stream()
                        .map(AnyRule::code)
                        .filter(code -> CODE.matcher(code).matches())
                        .sorted()
                        .toList();
        assertEquals(codes, List.copyOf(planted));
    }

    private void plant(String change) {
        String[] parts = change.split("=", 2);
        if (parts[0].contains(".")) {
            boolean copied = parts[1].startsWith("@");
            String text = copied ? text(parts[1].substring(1)) : parts[1];
            delivery.with(row(parts[0]), kolom(parts[0]), text);
        } else {
            for (Kolom kolom : Kolom.values()) {
                int from = Integer.parseInt(parts[1].substring(1));
                delivery.with(Integer.parseInt(parts[0]), kolom, delivery.text(from, kolom));
            }
        }
    }

    private String text(String cell) {
        return delivery.text(row(cell), kolom(cell));
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.substring(0, cell.indexOf('.')));
    }

    private static Kolom kolom(String cell) {
        return Kolom.valueOf(cell.substring(cell.indexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    private static List<String> found(Session session) {
        assertEquals(Map.of(), session.findings().notChecked());
        List<String> found = new ArrayList<>();
        session.findings().each(finding -> found.add(describe(finding).strip()));
        found.sort(null);
        return found;
    }

    private static String describe(Finding finding) {
        return finding.code()
                + " "
                + finding.row()
                + " "
                + finding.kolom().map(Kolom::key).orElse("");
    }
}
