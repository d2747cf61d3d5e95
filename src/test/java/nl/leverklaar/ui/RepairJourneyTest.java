package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
    void aFileIsRepairedByKeyAlone() throws Exception {
        Path file = Files.write(folder.resolve("export.csv"), Damaged.everything().bytes());
        interact(() -> {
            assembly.desk().practiceProperty().set(true);
            assembly.drop(List.of(file.toFile()));
        });
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        interact(() -> {
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
        assertTrue(assembly.desk().session().orElseThrow().history().steps().size() >= done);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            Screens.settle();
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertTrue(condition.getAsBoolean());
    }
}
