package nl.leverklaar.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoorvoegselsTest {

    private final Voorvoegsels voorvoegsels = Voorvoegsels.load();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "van den Berg,van den,Berg",
                "Van Den Berg,van den,Berg",
                "de Vries,de,Vries",
                "'t Hart,'t,Hart",
                "in 't Veld,in 't,Veld",
                "d'Hont,d',Hont",
                "van de l'Isle,van de l',Isle",
                "van der Meer de Walcheren,van der,Meer de Walcheren"
            })
    void takesTheLongestOffTheFront(String name, String voorvoegsel, String rest) {
        assertEquals(
                Optional.of(new Voorvoegsels.Split(voorvoegsel, rest)), voorvoegsels.split(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berg", "Vandenberg", "van den", "Delfos", "", "Berg van den"})
    void leavesOtherNamesAlone(String name) {
        assertEquals(Optional.empty(), voorvoegsels.split(name));
    }

    @Test
    void doesNotLookAtCapitals() {
        assertTrue(voorvoegsels.contains("Van der"));
    }
}
