package nl.leverklaar.command;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Says whether a window can be shown, without asking JavaFX, which would stop the program where there is none.
public final class Display {

    private final UnaryOperator<@Nullable String> environment;
    private final UnaryOperator<@Nullable String> properties;

    /// @param environment the value of an environment variable, or null
    /// @param properties the value of a system property, or null
    public Display(
            UnaryOperator<@Nullable String> environment,
            UnaryOperator<@Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /// The headless platform of JavaFX shows nothing to anybody, so it counts as no display unless a window is demanded.
    public boolean isThere() {
        if ("true".equals(properties.apply("leverklaar.window"))) {
            return true;
        }
        if ("headless".equalsIgnoreCase(properties.apply("glass.platform"))) {
            return false;
        }
        return !needsServer() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private boolean needsServer() {
        String system = properties.apply("os.name");
        String name = system == null ? "" : system.toLowerCase(Locale.ROOT);
        return !name.startsWith("windows") && !name.startsWith("mac");
    }

    private boolean isSet(String variable) {
        String value = environment.apply(variable);
        return value != null && !value.isBlank();
    }
}
