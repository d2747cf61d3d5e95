package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.leverklaar.document.RowState;
import nl.leverklaar.session.Session;
import nl.leverklaar.ui.repair.Damaged;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Steps 3 and 4 in the whole window, from an opened file to a repaired cell.
@NullUnmarked
class RepairJourneyTest extends WholeWindow {

    private static final int TABLE = 30;

    @Test
    void aSecondTableIsSetApartByOneChoice() {
        open(withSecondTable());
        take("3-tweede-tabel");
        press(KeyCode.F8).release(KeyCode.F8);
        await(() -> assembly.desk().stepProperty().get() == Step.HERSTELLEN);
        // Column names are too long for the place of a child's name, so what is cut off is no
        // complaint here.
        Screens.take(stage.getScene(), "4-tweede-tabel", false);
        clickOn("Alle 31 rijen tegelijk…");
        Screens.settle();
        type(KeyCode.ENTER);
        Screens.settle();
        Screens.take(stage.getScene(), "4-tweede-tabel-apart", false);
        Session session = assembly.desk().session().orElseThrow();
        assertEquals(TABLE + 1, session.document().rowsIn(RowState.SET_APART));
        assertTrue(session.findings().rowsBlocked().isEmpty());
    }

    private void open(Session session) {
        interact(() -> {
            assembly.desk().lay(Optional.of(session), true);
            assembly.desk().understoodProperty().set(true);
            assembly.desk().goTo(Step.PROBLEMEN);
        });
    }

    /// The last rows of the month once more, below names in another order.
    private static Session withSecondTable() {
        List<String> lines =
                new ArrayList<>(
                        new String(Damaged.clean().bytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
        List<String> table = new ArrayList<>(List.of(lines.getFirst()));
        List<String> last = lines.subList(lines.size() - TABLE, lines.size());
        table.addAll(last);
        last.clear();
        for (String line : table) {
            List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
            Collections.rotate(cells.subList(11, cells.size()), 4);
            lines.add(String.join(";", cells));
        }
        String text = String.join("\r\n", lines) + "\r\n";
        return Damaged.open(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsRepairedByKeyAlone() {
        open(Damaged.everything().session());
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
