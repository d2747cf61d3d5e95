package nl.leverklaar.kind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpvangsoortCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TSO",
                "tso",
                "Overblijf",
                "overblijven",
                "Tussenschoolse opvang",
                "TSO (overblijf)"
            })
    void knowsTussenschoolseOpvang(String text) {
        assertTrue(OpvangsoortCode.isTussenschools(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSO", "Dagopvang", "crèche", ""})
    void takesNothingElseForIt(String text) {
        assertFalse(OpvangsoortCode.isTussenschools(text));
    }
}
