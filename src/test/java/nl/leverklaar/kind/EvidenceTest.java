package nl.leverklaar.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "25-3-2024 1-2-2024,DAY_FIRST",
        "3/25/2024 1/2/2024,MONTH_FIRST",
        "25-3-2024 3-25-2024,MIXED",
        "2024-03-25 1-2-2024,DAY_FIRST",
        "1-2-2024,DAY_FIRST",
        "31-31-2024 3/25/2024,MONTH_FIRST"
    })
    void aColumnShowsTheOrderOfItsDates(String values, DateOrder order) {
        assertEquals(order, Evidence.of(List.of(values.split(" "))).habit().dates());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45,5 1.234|UNDECIDED",
                "45.5 1.234|UNDECIDED",
                "1.234,50 1.234|COMMA",
                "45,5 12.345,00 1,234|COMMA",
                "1.234,50 45.50|UNDECIDED",
                "1.234,56|COMMA",
                "1,234.56|POINT",
                "1.234.567|COMMA",
                "45,50 45.50|UNDECIDED",
                "1.234 1,234 45|UNDECIDED",
                "0,125|COMMA",
                "0.500 91.125|POINT",
                "1 234,50|UNDECIDED",
                "€1.011,05|COMMA",
                "1.091,0u|COMMA"
            })
    void aColumnShowsItsDecimalSign(String values, DecimalSign sign) {
        assertEquals(sign, Evidence.of(List.of(values.split(" "))).habit().decimals());
    }

    @Test
    void aColumnThatShowsNoOrderFollowsTheOtherDateColumns() {
        Evidence own = Evidence.of(List.of("1-2-2024"));
        Evidence others = Evidence.of(List.of("3/25/2024")).and(Evidence.NONE);
        assertFalse(own.decidesDates());
        assertTrue(others.decidesDates());
        assertEquals(DateOrder.MONTH_FIRST, own.habit(others).dates());
        assertEquals(DateOrder.DAY_FIRST, Evidence.of(List.of("25-3-2024")).habit(others).dates());
    }
}
