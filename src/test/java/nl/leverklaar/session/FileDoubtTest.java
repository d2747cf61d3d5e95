package nl.leverklaar.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of another organisation or month is doubted before anybody repairs it.
class FileDoubtTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    private final String october = new CleanDelivery(12).file();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-10-30"})
    void theMonthThatEndedAndTheOneThatEndsAreNotDoubted(LocalDate day) {
        assertEquals(List.of(), doubts(october, Circumstances.on(day)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01,2026-11", "2026-09-30,2026-08", "2027-01-15,2026-12"})
    void anotherMonthIsDoubted(LocalDate day, YearMonth expected) {
        assertEquals(
                List.of(new FileDoubt.OtherMonth(YearMonth.of(2026, 10), expected)),
                doubts(october, Circumstances.on(day)));
    }

    @Test
    void theMonthOfMostRowsCounts() {
        String few = october.replaceFirst("2026-10", "2026-03");
        assertEquals(List.of(), doubts(few, Circumstances.on(NOVEMBER)));
    }

    @Test
    void aFileOfSeveralMonthsWithTheMonthThatEndedIsNotDoubted() {
        List<String> lines = october.lines().toList();
        String months = october;
        for (int row = 1; row <= 8; row++) {
            months = months.replace(lines.get(row), lines.get(row).replace("2026-10", "2026-08"));
        }
        assertEquals(List.of(), doubts(months, Circumstances.on(NOVEMBER)));
        String nearlyAll = months;
        for (int row = 9; row <= 11; row++) {
            nearlyAll =
                    nearlyAll.replace(lines.get(row), lines.get(row).replace("2026-10", "2026-08"));
        }
        assertEquals(
                List.of(new FileDoubt.OtherMonth(YearMonth.of(2026, 8), YearMonth.of(2026, 10))),
                doubts(nearlyAll, Circumstances.on(NOVEMBER)));
    }

    @Test
    void anotherOrganisationIsDoubted() {
        assertEquals(
                List.of(new FileDoubt.OtherOrganisation("12345678")),
                doubts(october, of("87654321")));
        assertEquals(List.of(), doubts(october, of("12345678")));
    }

    @Test
    void aFileWithSomeRowsOfTheOrganisationIsItsOwn() {
        String some = october.replaceFirst("12345678", "87654321");
        assertEquals(List.of(), doubts(some, of("87654321")));
    }

    private static Circumstances of(String kvk) {
        return Circumstances.on(NOVEMBER).of(Optional.of(kvk));
    }

    private static List<FileDoubt> doubts(String file, Circumstances circumstances) {
        return FileDoubt.of(
                CleanDelivery.open(file.getBytes(StandardCharsets.UTF_8), circumstances));
    }
}
