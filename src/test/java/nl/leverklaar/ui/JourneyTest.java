package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.leverklaar.check.Decision;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.session.Session;
import nl.leverklaar.settings.Delivered;
import nl.leverklaar.settings.Looks;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.settings.Theme;
import nl.leverklaar.ui.shell.Room;
import nl.leverklaar.ui.shell.ShellView;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

/// The journey with real clicks and keys, from the practice file to the receipt.
@NullUnmarked
class JourneyTest extends ApplicationTest {

    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir Path folder;

    private Stage stage;
    private Assembly assembly;
    private SettingsFile settings;

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
    }

    @Test
    void thePracticeFileLeadsToAReceipt() {
        take("1-bestand");
        clickOn("#practise");
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        take("2-klopt-dit");
        clickOn("#next");
        await(() -> assembly.desk().stepProperty().get() == Step.PROBLEMEN);
        clickOn("#step-5");
        take("5-verzenden-nog-niet");
        clickOn("#step-3");
        interact(this::settleAll);
        clickOn("#step-5");
        await(() -> text("#act").startsWith("Verzend "));
        clickOn("#agree");
        take("5-verzenden");
        clickOn("#act");
        await(() -> assembly.desk().stepProperty().get() == Step.KLAAR);
        take("6-klaar");
        Delivered delivered = assembly.desk().deliveredProperty().get().orElseThrow();
        assertTrue(delivered.practice());
        assertTrue(settings.current().delivered(YearMonth.of(2026, 10)).isEmpty());
    }

    @Test
    void theSideRoomsOpenAndClose() {
        press(KeyCode.F1).release(KeyCode.F1);
        take("uitleg");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        clickOn("#settings");
        take("instellingen");
        clickOn("#back");
        assertTrue(assembly.desk().roomProperty().get().isEmpty());
    }

    /// Repairs what is certain, sets the rest apart and confirms all warnings.
    private void settleAll() {
        Session session = assembly.desk().session().orElseThrow();
        session.repairCertain();
        for (int round = 0; round < 5 && session.setFoutenApart() > 0; round++) {
            session.findings();
        }
        setBrokenApart(session);
        for (Decision decision : session.findings().decisions()) {
            if (decision.ernst() == Ernst.WAARSCHUWING) {
                session.confirm(decision, Reden.GECONTROLEERD);
            }
        }
        assembly.desk().changed();
    }

    /// What no rule reports yet is found by the last look; such rows wait too.
    private static void setBrokenApart(Session session) {
        try (Contract contract = new Contract()) {
            for (int round = 0; round < 300; round++) {
                var broken = new DeliveryFile(session.table()).broken(contract);
                if (broken.isEmpty()) {
                    return;
                }
                session.setApart(broken.stream().mapToInt(DeliveryFile.Broken::row).toArray());
            }
        }
    }

    private void take(String name) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            interact(
                    () -> {
                        settings.update(all -> all.with(all.looks().in(theme)));
                        assembly.redress();
                    });
            Screens.take(stage.getScene(), name, theme == Theme.DARK);
        }
    }

    private String text(String id) {
        return ((Labeled) lookup(id).query()).getText();
    }

    private static void await(BooleanSupplier holds) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Screens.onFx(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < until, "waited too long");
            Thread.onSpinWait();
        }
        Screens.settle();
    }
}
