package nl.leverklaar.rule.brd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Set;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.CleanDelivery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file is about a month that has a quarter of the rows of the fullest.
class BestandsmaandenTest {

    private static final YearMonth FULLEST = YearMonth.of(2026, 10);
    private static final YearMonth OTHER = YearMonth.of(2026, 8);

    @ParameterizedTest
    @CsvSource({"10,2,true", "11,2,false"})
    void countsTheRowsOfEachMonth(int rows, int others, boolean isOfFile) {
        CleanDelivery delivery = new CleanDelivery(rows);
        for (int row = 0; row < others; row++) {
            delivery.with(row, Kolom.TIJDVAK, OTHER.toString());
        }
        assertEquals(
                isOfFile ? Set.of(OTHER, FULLEST) : Set.of(FULLEST),
                Bestandsmaanden.of(delivery.open().table()).months());
    }
}
