package nl.leverklaar.ui.repair;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.leverklaar.ui.Screenshots;
import nl.leverklaar.ui.kit.Dialogs;
import nl.leverklaar.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What only a window can show of step 4.
@SuppressWarnings("NullAway.Init")
class RepairViewTest extends ApplicationTest {

    private Stage stage;
    private Desk desk;
    private Work work;
    private RepairModel model;
    private RepairView view;

    @Override
    public void start(Stage shown) {
        stage = shown;
        desk = Damaged.everything().desk();
        work = new Work(desk);
        model = new RepairModel(desk, work);
        view = new RepairView(model, new Dialogs(desk.texts(), () -> Optional.of(stage)));
        Scene scene = new Scene(view, 980, 600);
        Screenshots.theme(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void showsTheFirstDecision() {
        Screenshots.take(stage, "repair-first");
        assertTrue(model.spot().isPresent());
    }
}
