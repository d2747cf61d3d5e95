package nl.leverklaar.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private final ProfileCheck check = new ProfileCheck();

    @Test
    void anEmptyProfileIsGood() {
        assertEquals(Map.of(), check.wrong(Profile.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lever.example/v1",
                "https://lever.example:8443/kinderopvang/v1",
                "https://10.0.0.1/oefen/goed/v1"
            })
    void anAddressIsHttpsAndEndsInV1(String url) {
        assertEquals(Map.of(), check.wrong(new Profile("", "", url, "", "", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lever.example/v1",
                "https://lever.example/v2",
                "https://lever.example",
                "https://user:secret@lever.example/v1",
                "https://lever.example/v1?x=1",
                "https://lever.example/v1#x",
                "https:///v1",
                "lever.example/v1"
            })
    void noOtherAddressIsTaken(String url) {
        assertEquals(
                Map.of("basisUrl", "settings.wrong.basisurl"),
                check.wrong(new Profile("", "", url, "", "", "")));
    }

    @Test
    void numbersHaveTheirDigits() {
        assertEquals(
                Map.of("kvk", "settings.wrong.kvk", "gob", "settings.wrong.gob"),
                check.wrong(new Profile("", "1234567", "", "", "012345678", "")));
    }

    @Test
    void locationsAreNumbersWithSomethingBetween() {
        Profile two = new Profile("", "", "", "", "", "999980014, 999980026");
        assertEquals(Map.of(), check.wrong(two));
        assertEquals(Set.of("999980014", "999980026"), two.lrkNumbers());
        assertEquals(Set.of(), Profile.NONE.lrkNumbers());
        assertEquals(
                Map.of("locaties", "settings.wrong.locaties"),
                check.wrong(new Profile("", "", "", "", "", "999980014, 99998002")));
    }
}
