package nl.leverklaar.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.leverklaar.settings.DataFolder;
import nl.leverklaar.settings.Looks;
import nl.leverklaar.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/// The window of Leverklaar.
public final class App extends Application {

    private static final List<String> ICONS = List.of("16", "32", "48", "128", "256");
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 480;

    private @Nullable Assembly assembly;

    /// Opens the window, and returns when it is closed.
    public static void open(String... arguments) {
        // The proxy of the computer is the proxy of the program.
        System.setProperty("java.net.useSystemProxies", "true");
        Application.launch(App.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        SettingsFile settings = SettingsFile.open(DataFolder.ofSystem());
        Assembly built = new Assembly(settings, Clock.systemDefaultZone());
        assembly = built;
        Thread.currentThread().setUncaughtExceptionHandler((_, cause) -> built.unexpected(cause));
        stage.setScene(built.scene());
        stage.titleProperty().bind(built.titleProperty());
        ICONS.forEach(size -> icon(size).ifPresent(stage.getIcons()::add));
        size(stage, settings.current().looks());
        stage.setOnHidden(_ -> remember(stage, settings));
        stage.show();
    }

    @Override
    public void stop() {
        if (assembly != null) {
            assembly.close();
        }
    }

    private static Optional<Image> icon(String size) {
        return Optional.ofNullable(App.class.getResourceAsStream("leverklaar-" + size + ".png"))
                .map(Image::new);
    }

    private static void size(Stage stage, Looks looks) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setWidth(Math.min(looks.width(), room.getWidth()));
        stage.setHeight(Math.min(looks.height(), room.getHeight()));
        stage.setMaximized(looks.equals(Looks.FIRST) && room.getWidth() < 1500);
    }

    private static void remember(Stage stage, SettingsFile settings) {
        int width = (int) Math.round(stage.getWidth());
        int height = (int) Math.round(stage.getHeight());
        Looks looks = settings.current().looks();
        if (!stage.isMaximized() && !Objects.equals(looks, looks.sized(width, height))) {
            settings.update(all -> all.with(all.looks().sized(width, height)));
        }
    }
}
