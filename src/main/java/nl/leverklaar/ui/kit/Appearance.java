package nl.leverklaar.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import nl.leverklaar.settings.Looks;

/// Dresses a window: theme, own accent and size of text. What follows the computer keeps following it.
public final class Appearance {

    private final Scene scene;
    private Looks looks = Looks.FIRST;

    public Appearance(Scene scene) {
        this.scene = scene;
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
    }

    /// Shows the window as the settings say.
    public void apply(Looks newLooks) {
        looks = newLooks;
        dress();
    }

    private void dress() {
        boolean dark = isDark();
        String theme =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(theme);
        scene.getStylesheets()
                .setAll(List.of(css("app.css"), css(dark ? "dark.css" : "light.css")));
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("text-"));
        classes.add("text-" + looks.textSize());
    }

    private boolean isDark() {
        return switch (looks.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String css(String name) {
        return Optional.ofNullable(Appearance.class.getResource("/nl/leverklaar/ui/" + name))
                .orElseThrow(() -> new IllegalStateException("missing resource: " + name))
                .toExternalForm();
    }
}
