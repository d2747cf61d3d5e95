package nl.leverklaar.previous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.layout.Persoon;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;

/// A row finds its predecessor by the key of the layout, and a person by BSN or by name and birth date.
class EarlierTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final int ROWS = 8;
    private static final int ROW = 4;
    private static final String OTHER_BSN = "999991590";

    @Test
    void aRowFindsItselfInAnotherMonth() {
        assertEquals("44,00", before(month(SEPTEMBER), now()).orElseThrow().text(Kolom.UREN));
    }

    @Test
    void aBsnThatWasAddedSinceIsTheSameChild() {
        CleanDelivery earlier = month(SEPTEMBER).with(ROW, Kolom.KIND_BSN, "");
        assertTrue(before(earlier, now()).isPresent());
        assertEquals(Optional.empty(), kind(earlier).bsn());
    }

    @Test
    void anotherBsnWithTheSameNameAndBirthDateIsTheSameChild() {
        CleanDelivery now = now().with(ROW, Kolom.KIND_BSN, OTHER_BSN);
        assertTrue(before(month(SEPTEMBER), now).isPresent());
    }

    @Test
    void anotherNameWithTheSameBsnIsTheSameChild() {
        CleanDelivery now = now().with(ROW, Kolom.KIND_ACHTERNAAM, "Vermeulen");
        assertTrue(before(month(SEPTEMBER), now).isPresent());
    }

    @Test
    void anotherBsnAndAnotherNameIsAnotherChild() {
        CleanDelivery now =
                now().with(ROW, Kolom.KIND_BSN, OTHER_BSN)
                        .with(ROW, Kolom.KIND_ACHTERNAAM, "Vermeulen");
        assertFalse(before(month(SEPTEMBER), now).isPresent());
    }

    @Test
    void ofTwinsWithTheSameNameOnlyTheBsnTells() {
        CleanDelivery earlier = month(SEPTEMBER);
        for (Kolom kolom :
                List.of(Kolom.KIND_ACHTERNAAM, Kolom.KIND_VOORLETTERS, Kolom.KIND_GEBOORTEDATUM)) {
            earlier.with(ROW + 1, kolom, earlier.text(ROW, kolom));
        }
        assertTrue(before(earlier, now()).isPresent());
        assertFalse(before(earlier, now().with(ROW, Kolom.KIND_BSN, "")).isPresent());
    }

    @Test
    void twoRowsWithOneKeyAreNotComparedWith() {
        CleanDelivery earlier = month(SEPTEMBER);
        Stream.of(Kolom.values())
                .filter(kolom -> kolom != Kolom.UREN)
                .forEach(kolom -> earlier.with(ROW + 1, kolom, earlier.text(ROW, kolom)));
        assertFalse(before(earlier, now()).isPresent());
    }

    @Test
    void aRowThatWasWithdrawnIsNotThere() {
        CleanDelivery earlier = month(SEPTEMBER).with(ROW, Kolom.REGELSOORT, "I");
        assertFalse(before(earlier, now()).isPresent());
    }

    @Test
    void ofTwoFilesOfAMonthTheLaterCounts() {
        CleanDelivery second =
                month(SEPTEMBER).with(ROW, Kolom.UREN, "99,00").with(ROW, Kolom.REGELSOORT, "C");
        Earlier earlier = Earlier.of(List.of(file(month(SEPTEMBER)), file(second)));
        assertEquals(
                "99,00", earlier.before(table(now()), ROW, OCTOBER).orElseThrow().text(Kolom.UREN));
    }

    @Test
    void aMonthThatWasDeliveredItselfHasNoPredecessor() {
        Earlier earlier = Earlier.of(List.of(file(month(SEPTEMBER)), file(now())));
        assertFalse(earlier.before(table(now()), ROW, OCTOBER).isPresent());
        assertTrue(earlier.row(table(now()), ROW, OCTOBER).isPresent());
    }

    @Test
    void theLastMonthBeforeCountsWhateverTheOrderOfTheFiles() {
        CleanDelivery august = month(YearMonth.of(2026, 8)).with(ROW, Kolom.UREN, "11,00");
        for (List<EarlierFile> files :
                List.of(
                        List.of(file(august), file(month(SEPTEMBER))),
                        List.of(file(month(SEPTEMBER)), file(august)))) {
            EarlierRow before = Earlier.of(files).before(table(now()), ROW, OCTOBER).orElseThrow();
            assertEquals(SEPTEMBER, before.tijdvak());
        }
    }

    @Test
    void aFileWithoutTheColumnsOfADeliveryIsNone() throws SourceException {
        for (String text : List.of("", "kind_bsn;uren\r\n999990019;1\r\n", "x\r\n")) {
            Source source = Source.of(text.getBytes(StandardCharsets.UTF_8));
            assertTrue(EarlierFile.read(source, Layouts.load().newest(), (_, _) -> {}).isEmpty());
        }
    }

    private static EarlierPerson kind(CleanDelivery earlier) {
        return Earlier.of(List.of(file(earlier)))
                .person(table(now()), ROW, Persoon.KIND)
                .orElseThrow();
    }

    private static Optional<EarlierRow> before(CleanDelivery earlier, CleanDelivery now) {
        return Earlier.of(List.of(file(earlier))).before(table(now), ROW, OCTOBER);
    }

    private static CleanDelivery now() {
        return month(OCTOBER);
    }

    private static CleanDelivery month(YearMonth month) {
        CleanDelivery delivery = new CleanDelivery(ROWS);
        for (int row = 0; row < ROWS; row++) {
            delivery.with(row, Kolom.TIJDVAK, month.toString());
        }
        return delivery;
    }

    private static Table table(CleanDelivery delivery) {
        return delivery.open().table();
    }

    private static EarlierFile file(CleanDelivery delivery) {
        try {
            return EarlierFile.read(delivery.source(), Layouts.load().newest(), (_, _) -> {})
                    .orElseThrow();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }
}
