package nl.leverklaar.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,,,,,false",
        "Linux,:0,,,,true",
        "Linux,'',,,,false",
        "Linux,,wayland-0,,,true",
        "Linux,:0,,Headless,,false",
        "Linux,,,Headless,true,true",
        "Windows 11,,,,,true",
        "Windows 11,,,Headless,,false",
        "Mac OS X,,,,,true"
    })
    void aDisplayIsThereWhereAWindowCanBeSeen(
            String system,
            @Nullable String x,
            @Nullable String wayland,
            @Nullable String platform,
            @Nullable String demanded,
            boolean there) {
        Map<String, String> environment = map("DISPLAY", x, "WAYLAND_DISPLAY", wayland);
        Map<String, String> properties =
                map("os.name", system, "glass.platform", platform, "leverklaar.window", demanded);
        assertEquals(there, new Display(environment::get, properties::get).isThere());
    }

    private static Map<String, String> map(@Nullable String... pairs) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String key = pairs[i];
            String value = pairs[i + 1];
            if (key != null && value != null) {
                map.put(key, value);
            }
        }
        return map;
    }
}
