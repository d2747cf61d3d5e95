package nl.leverklaar.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import nl.leverklaar.kind.Opvangsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximumUurprijzenTest {

    private final MaximumUurprijzen maxima = MaximumUurprijzen.load();

    @ParameterizedTest
    @CsvSource({
        "2026,DO,11.23,2026,false",
        "2024,BSO,9.12,2024,false",
        "2020,GDO,6.27,2020,false",
        "2025,GBSO,8.10,2025,false",
        "2031,DO,11.23,2026,true",
        "2018,BSO,7.02,2020,true"
    })
    void knowsThePriceOfAYearOrOfTheNearestKnownOne(
            int jaar, Opvangsoort soort, BigDecimal prijs, int van, boolean andere) {
        assertEquals(new MaximumUurprijs(prijs, van, andere), maxima.of(jaar, soort));
    }
}
