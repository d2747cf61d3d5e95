package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import nl.leverklaar.rule.Group;
import nl.leverklaar.rule.Grouping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order of the rows tells of which one the month was typed wrong, whichever month stands first.
class ReeksTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    /// Rows of a child in these months, the last one of another child.
    @ParameterizedTest
    @CsvSource({
        "07 08 08 10 09,2",
        "10 08 08 07 09,1",
        "07 08 10 08 09,-1",
        "10 08 07 08 09,-1",
        "08 08 07 10 09,-1"
    })
    void theMonthIsOfTheRowWithWhichAllFollowEachOther(String months, int moved) {
        String[] of = months.split(" ");
        CleanDelivery delivery = new CleanDelivery(of.length);
        for (int row = 0; row < of.length; row++) {
            delivery.with(row, Kolom.TIJDVAK, "2026-" + of[row]);
        }
        int[] rows = IntStream.range(0, of.length - 1).toArray();
        Reeks reeks =
                Reeks.of(
                        new Group(
                                delivery.open().table(),
                                Grouping.REEKS,
                                rows,
                                new int[rows.length]));
        for (int member : rows) {
            assertEquals(member == moved ? List.of(SEPTEMBER) : List.of(), reeks.monthsOf(member));
        }
    }
}
