package nl.leverklaar.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeboortedatumTest {

    @ParameterizedTest
    @CsvSource({
        "1990,0,0,1990-01-01,1990-12-31,1990-00-00",
        "2024,2,0,2024-02-01,2024-02-29,2024-02-00",
        "2024,3,9,2024-03-09,2024-03-09,2024-03-09"
    })
    void knowsTheFirstAndLastDayItCanHaveBeen(
            int year, int month, int day, LocalDate earliest, LocalDate latest, String text) {
        var date = new Geboortedatum(year, month, day);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @Test
    void isADateOnlyWhenComplete() {
        LocalDate date = LocalDate.of(2024, 3, 9);
        assertTrue(Geboortedatum.of(date).isComplete());
        assertEquals(Optional.of(date), Geboortedatum.of(date).date());
        assertFalse(new Geboortedatum(2024, 3, 0).isComplete());
        assertEquals(Optional.empty(), new Geboortedatum(2024, 3, 0).date());
        assertEquals(Optional.of(YearMonth.of(2024, 3)), new Geboortedatum(2024, 3, 0).yearMonth());
        assertEquals(Optional.empty(), new Geboortedatum(2024, 0, 0).yearMonth());
    }

    @Test
    void isNeverADateTheCalendarDoesNotHave() {
        assertThrows(DateTimeException.class, () -> new Geboortedatum(2023, 2, 29));
        assertThrows(DateTimeException.class, () -> new Geboortedatum(2023, 0, 1));
    }
}
