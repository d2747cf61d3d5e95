package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.settings.Theme;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// The whole window on a day in November, for tests that go through it with real clicks and keys.
@NullUnmarked
abstract class WholeWindow extends ApplicationTest {

    static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir Path folder;

    final List<String> complaints = new ArrayList<>();
    Stage stage;
    Assembly assembly;
    SettingsFile settings;

    @Override
    public void start(Stage shown) {
        stage = shown;
        settings = SettingsFile.open(folder.resolve("data"));
        assembly = new Assembly(settings, NOVEMBER);
        stage.setScene(assembly.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(560);
        stage.show();
    }

    @AfterEach
    void close() {
        assembly.close();
        assertEquals(List.of(), complaints);
    }

    /// Writes down what the window looks like, dark and light; what does not fit in it is complained of at the end.
    void take(String name) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            interact(() -> {
                settings.update(all -> all.with(all.looks().in(theme)));
                assembly.redress();
            });
            List<String> wrong = Screens.take(stage.getScene(), name, theme == Theme.DARK);
            if (!wrong.isEmpty()) {
                complaints.add(name + ": " + wrong);
            }
        }
    }

    static void await(BooleanSupplier holds) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Screens.onFx(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < until, "waited too long");
            Thread.onSpinWait();
        }
        Screens.settle();
    }
}
