package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Steps 3 and 4 in the whole window, from an opened file to a repaired cell.
@NullUnmarked
class RepairJourneyTest extends WholeWindow {

    @Test
    void aFileIsRepairedByKeyAlone() {
        interact(() -> {
            assembly.desk().lay(Optional.of(Damaged.everything().session()), true);
            assembly.desk().understoodProperty().set(true);
            assembly.desk().goTo(Step.PROBLEMEN);
        });
        take("3-problemen-echt");
        press(KeyCode.F8).release(KeyCode.F8);
        await(() -> assembly.desk().stepProperty().get() == Step.HERSTELLEN);
        take("4-herstellen");
        int done = assembly.desk().session().orElseThrow().history().steps().size();
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        press(KeyCode.F8).release(KeyCode.F8);
        Screens.settle();
        take("4-herstellen-volgende");
        assertEquals(done + 1, assembly.desk().session().orElseThrow().history().steps().size());
    }
}
