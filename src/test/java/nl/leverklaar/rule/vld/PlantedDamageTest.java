package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// One damage in a clean delivery is one finding, at its place, of its own rule, by the whole RuleBook.
class PlantedDamageTest {

    private static final int ROWS = 60;

    /// A row with a partner.
    private static final int ROW = 24;

    /// Damage that takes another delivery or more rows than one, see below.
    private static final Set<String> ELSEWHERE = Set.of("VLD-04", "VLD-20", "VLD-28");

    private final CleanDelivery delivery = new CleanDelivery(ROWS);

    @Test
    void aCleanDeliveryHasNoFindingAtAll() {
        assertEquals(List.of(), found(delivery.open()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "damage.csv", delimiter = ';', numLinesToSkip = 1)
    void damageIsFoundWhereItIsAndNowhereElse(String code, String kolom, String damage) {
        for (String change : damage.split("\\|")) {
            String[] parts = change.split("=", 2);
            delivery.with(ROW, kolom(parts[0]), parts[1]);
        }
        assertEquals(List.of(code + " " + ROW + " " + kolom), found(delivery.open()));
    }

    @Test
    void aDroppedZeroIsPutBack() {
        delivery.with(ROW, Kolom.KIND_BSN, "12345672");
        assertEquals(
                List.of("VLD-04 24 kind_bsn"),
                found(delivery.open(SampleRun.circumstances("VLD-10"))).stream()
                        .filter(finding -> finding.contains(" 24 kind_bsn"))
                        .toList());
    }

    @Test
    void aDateWithTwoReadingsIsFoundInAColumnThatMixesOrders() {
        delivery.with(0, Kolom.KIND_GEBOORTEDATUM, "25-02-2024")
                .with(4, Kolom.KIND_GEBOORTEDATUM, "02-26-2024")
                .with(ROW, Kolom.KIND_GEBOORTEDATUM, "03-04-2024");
        assertEquals(
                List.of(
                        "VLD-19 0 kind_geboortedatum",
                        "VLD-19 4 kind_geboortedatum",
                        "VLD-20 24 kind_geboortedatum"),
                found(delivery.open()));
    }

    @Test
    void aNumberWithTwoReadingsIsFoundInAColumnThatMixesCommaAndPoint() {
        delivery.with(0, Kolom.KOSTEN, "320.00").with(ROW, Kolom.KOSTEN, "1.234");
        assertEquals(List.of("VLD-27 0 kosten", "VLD-28 24 kosten"), found(delivery.open()));
    }

    @Test
    void aNumberWithTwoReadingsIsFoundInAColumnWithDecimalCommas() {
        delivery.with(ROW, Kolom.KOSTEN, "1.234").with(ROW + 1, Kolom.KOSTEN, "1,234");
        assertEquals(List.of("VLD-28 24 kosten", "VLD-28 25 kosten"), found(delivery.open()));
    }

    @Test
    void aNumberHasOneReadingInAColumnThatWritesThousands() {
        delivery.with(0, Kolom.KOSTEN, "1.320,00").with(ROW, Kolom.KOSTEN, "1.234");
        assertEquals(
                List.of("VLD-27 0 kosten", "VLD-27 24 kosten"),
                found(delivery.open()).stream()
                        .filter(finding -> finding.startsWith("VLD"))
                        .toList());
    }

    @Test
    void everyTestBsnIsFoundInARealDelivery() {
        List<String> found = found(delivery.open(SampleRun.circumstances("VLD-10")));
        assertEquals(ROWS * 2 + ROWS / 3, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.startsWith("VLD-10 ")));
    }

    @Test
    void noCodeOfTheChapterIsLeftUnplanted() throws IOException {
        Set<String> planted = new TreeSet<>(ELSEWHERE);
        try (InputStream in = PlantedDamageTest.class.getResourceAsStream("damage.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> planted.add(line.substring(0, 6)));
        }
        List<String> codes =
                RuleBook.of(SampleRun.circumstances("")).rules().stream()
                        .map(AnyRule::code)
                        .filter(code -> code.startsWith("VLD"))
                        .toList();
        assertEquals(codes, List.copyOf(planted));
    }

    private static Kolom kolom(String key) {
        return Kolom.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static List<String> found(Session session) {
        assertEquals(Map.of(), session.findings().notChecked());
        List<String> found = new ArrayList<>();
        session.findings().each(finding -> found.add(describe(finding)));
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
