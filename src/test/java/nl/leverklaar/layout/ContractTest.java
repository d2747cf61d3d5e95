package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private final Contract contract = new Contract();

    @AfterAll
    void close() {
        contract.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "contract.csv", delimiter = ';', numLinesToSkip = 1)
    void judgesTheFormOfAValue(String column, String value, String expected) {
        List<String> keys = expected == null ? List.of() : List.of("contract." + expected);
        assertEquals(
                keys,
                contract.violations(Kolom.valueOf(column), Objects.requireNonNullElse(value, "")));
    }

    @Test
    void asksForTheColumnsTheLayoutAsksFor() {
        Layout layout = Layouts.load().newest();
        for (Kolom kolom : Kolom.values()) {
            boolean asked = contract.violations(kolom, "").contains("contract.verplicht");
            assertEquals(layout.isVerplicht(kolom), asked, kolom.key());
        }
    }

    @Test
    void allowsNoMoreCharactersThanTheLayout() {
        Layout layout = Layouts.load().newest();
        for (Kolom kolom :
                Arrays.asList(
                        Kolom.KIND_ACHTERNAAM,
                        Kolom.OUDER_VOORLETTERS,
                        Kolom.PARTNER_VOORVOEGSEL)) {
            int max = layout.voorschrift(kolom).orElseThrow().maxLength();
            assertEquals(List.of(), contract.violations(kolom, "a".repeat(max)));
            assertEquals(
                    List.of("contract.lengte"), contract.violations(kolom, "a".repeat(max + 1)));
        }
    }
}
