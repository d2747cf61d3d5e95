package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In a file of several months a row of another one is named itself, and a month without rows is missing.
class MaandenTest {

    private static final int ROWS = 120;
    private static final int ROW = 40;

    private final CleanDelivery delivery = new CleanDelivery(ROWS);

    @ParameterizedTest
    @CsvSource({
        "09 09 10 10,06",
        "09 09 10 10,11",
        "09 09 10 10,02",
        "08 09 10,05",
        "08 09 10,07",
        "07 09 09 10,05"
    })
    void aRowOfAnotherMonthIsNamed(String months, String stray) {
        spread(months);
        List<String> before = found();
        delivery.with(ROW, Kolom.TIJDVAK, "2026-" + stray);
        List<String> after = found();
        after.removeAll(before);
        assertEquals(List.of("BRD-14 40 2026-" + stray), after);
    }

    @ParameterizedTest
    @CsvSource({"08 08 10 10,09", "06 06 10,07 08 09", "05 05 06 08 08 08 08,07"})
    void aMonthWithoutRowsIsMissing(String months, String missing) {
        spread(months);
        assertEquals(
                Arrays.stream(missing.split(" ")).map(of -> "BRD-14 -1 2026-" + of).toList(),
                found());
    }

    @Test
    void anOrganisationThatGrowsHasNoStrayRows() {
        months(1, 6, 25, 88);
        assertEquals(List.of(), found());
    }

    @Test
    void aMonthIsOfTheFileWithMoreThanOneInTwentyRowsOfTheOneBesideIt() {
        months(3, 57, 60);
        assertEquals(List.of(), found());
        delivery.with(0, Kolom.TIJDVAK, "2026-08");
        assertEquals(List.of("BRD-14 1 2026-07", "BRD-14 2 2026-07"), found());
        delivery.with(0, Kolom.TIJDVAK, "2026-07");
        months(3, 60, 57);
        assertEquals(3, found().size());
    }

    @Test
    void aMonthApartIsOfTheFileWithMoreThanAQuarterOfTheFullest() {
        months(14, 0, 53, 53);
        assertEquals(List.of("BRD-14 -1 2026-08"), found());
        delivery.with(0, Kolom.TIJDVAK, "2026-10");
        assertEquals(13, found().size());
    }

    @Test
    void aRowThatGoesBackToItsMonthIsNamedNoMore() {
        spread("09 09 10 10");
        delivery.with(ROW, Kolom.TIJDVAK, "2026-06");
        Session session = delivery.open();
        session.edit(ROW, Kolom.TIJDVAK, "2026-09");
        assertEquals(List.of(), found(session));
        session.undo();
        assertEquals(List.of("BRD-14 40 2026-06"), found(session));
    }

    @Test
    void aMonthIsMissingWhenItsLastCorrectionIsOfAnother() {
        spread("08 08 10 10");
        for (int row : new int[] {ROW, ROW + 1}) {
            delivery.with(row, Kolom.TIJDVAK, "2026-09").with(row, Kolom.REGELSOORT, "C");
        }
        Session session = delivery.open();
        assertEquals(List.of(), found(session));
        session.edit(ROW, Kolom.TIJDVAK, "2026-10");
        assertEquals(List.of(), found(session));
        session.edit(ROW + 1, Kolom.TIJDVAK, "2026-10");
        assertEquals(List.of("BRD-14 -1 2026-09"), found(session));
    }

    /// Gives each row in turn one of these months.
    private void spread(String months) {
        String[] of = months.split(" ");
        for (int row = 0; row < ROWS; row++) {
            delivery.with(row, Kolom.TIJDVAK, "2026-" + of[row % of.length]);
        }
    }

    /// Gives so many rows to each month from July on, and the others to the last one.
    private void months(int... counts) {
        int row = 0;
        for (int i = 0; i < counts.length; i++) {
            int end = i == counts.length - 1 ? ROWS : row + counts[i];
            for (; row < end; row++) {
                delivery.with(row, Kolom.TIJDVAK, i < 3 ? "2026-0" + (7 + i) : "2026-10");
            }
        }
    }

    private List<String> found() {
        return found(delivery.open());
    }

    private static List<String> found(Session session) {
        List<String> found = new ArrayList<>();
        session.findings()
                .each(finding ->
                        found.add(
                                finding.code()
                                        + " "
                                        + finding.row()
                                        + " "
                                        + finding.details().get("t")));
        return found.stream().sorted().collect(Collectors.toCollection(ArrayList::new));
    }
}
