package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// Steps 3 and 4 in the whole window, from an opened file to a repaired cell.
@NullUnmarked
class RepairJourneyTest extends ApplicationTest {

    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir Path folder;

    private Stage stage;
    private Assembly assembly;
    private final List<String> complaints = new ArrayList<>();

    @Override
    public void start(Stage shown) {
        stage = shown;
        assembly = new Assembly(SettingsFile.open(folder.resolve("data")), NOVEMBER);
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

    @Test
    void aFileIsRepairedByKeyAlone() {
        interact(() -> {
            assembly.desk().lay(Optional.of(Damaged.everything().session()), true);
            assembly.desk().understoodProperty().set(true);
            assembly.desk().goTo(Step.PROBLEMEN);
        });
        complaints.addAll(Screens.take(stage.getScene(), "3-problemen-echt", false));
        press(KeyCode.F8).release(KeyCode.F8);
        await(() -> assembly.desk().stepProperty().get() == Step.HERSTELLEN);
        complaints.addAll(Screens.take(stage.getScene(), "4-herstellen", false));
        int done = assembly.desk().session().orElseThrow().history().steps().size();
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        press(KeyCode.F8).release(KeyCode.F8);
        Screens.settle();
        complaints.addAll(Screens.take(stage.getScene(), "4-herstellen-volgende", false));
        assertEquals(done + 1, assembly.desk().session().orElseThrow().history().steps().size());
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            Screens.settle();
        }
        assertTrue(condition.getAsBoolean());
    }
}
