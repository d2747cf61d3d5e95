package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersoonTest {

    @ParameterizedTest
    @EnumSource
    void namesItsColumnsByWhatTheyHold(Persoon persoon) {
        String prefix = persoon.name() + "_";
        assertEquals(Kolom.valueOf(prefix + "BSN"), persoon.bsn());
        assertEquals(Kolom.valueOf(prefix + "BSN_REDEN"), persoon.reden());
        assertEquals(Kolom.valueOf(prefix + "VOORLETTERS"), persoon.voorletters());
        assertEquals(Kolom.valueOf(prefix + "VOORVOEGSEL"), persoon.voorvoegsel());
        assertEquals(Kolom.valueOf(prefix + "ACHTERNAAM"), persoon.achternaam());
        assertEquals(Kolom.valueOf(prefix + "GEBOORTEDATUM"), persoon.geboortedatum());
        assertTrue(
                persoon.kolommen().stream()
                        .allMatch(kolom -> kolom.persoon().equals(Optional.of(persoon))));
    }
}
