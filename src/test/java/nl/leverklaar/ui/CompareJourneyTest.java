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
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.settings.Theme;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// Comparing with the month before and the register, with real clicks and keys, in the practice round.
@NullUnmarked
class CompareJourneyTest extends ApplicationTest {

    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir Path folder;

    private final List<String> complaints = new ArrayList<>();
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
        assertEquals(List.of(), complaints);
    }

    @Test
    void theMonthBeforeAndTheRegisterAreComparedWith() {
        clickOn("#practise");
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        tabTo("#earlier");
        take("2-vergelijken");
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        await(() -> !assembly.desk().busyProperty().get() && shown("#changes"));
        tabTo("#register");
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        await(() -> notAsked() == 0);
        take("2-vergeleken");
        clickOn("#next");
        await(() -> assembly.desk().stepProperty().get() == Step.PROBLEMEN);
        take("3-vergeleken");
        goToFileDecision();
        take("4-vergeleken");
        clickOn("#step-5");
        take("5-vergeleken");
        interact(() -> {
            settings.update(all -> all.with(all.looks().in(Texts.Language.EN)));
            assembly.rebuild();
        });
        take("5-compared-en");
    }

    @Test
    void whatIsNotThereIsSaidAtStepThree() {
        clickOn("#practise");
        await(() -> assembly.desk().stepProperty().get() == Step.KLOPT_DIT);
        await(() -> !lookup("#next").queryButton().isDisabled());
        clickOn("#next");
        await(() -> assembly.desk().stepProperty().get() == Step.PROBLEMEN);
        assertEquals(2, notAsked());
        ListView<?> list = lookup("#list").queryAs(ListView.class);
        interact(() -> list.scrollTo(list.getItems().size() - 1));
        take("3-niet-vergeleken");
    }

    private int notAsked() {
        return assembly.desk().session().orElseThrow().findings().notAsked().size();
    }

    /// A decision about the file as a whole has no row to go to.
    private void goToFileDecision() {
        var decision =
                assembly.desk().session().orElseThrow().findings().decisions().stream()
                        .filter(of ->
                                of.ernst() == Ernst.WAARSCHUWING && of.code().startsWith("VGL"))
                        .filter(of -> of.rows().length == 0)
                        .findFirst();
        decision.ifPresent(of -> interact(() -> assembly.desk().goToDecision(of.key())));
        assertTrue(decision.isPresent());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 30 && !Screens.onFx(() -> lookup(id).query().isFocused()); i++) {
            press(KeyCode.TAB).release(KeyCode.TAB);
        }
        assertTrue(Screens.onFx(() -> lookup(id).query().isFocused()), id + " is not reached");
    }

    private boolean shown(String id) {
        Node node = lookup(id).query();
        return node.isVisible();
    }

    private void take(String name) {
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

    private static void await(BooleanSupplier holds) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Screens.onFx(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < until, "waited too long");
            Thread.onSpinWait();
        }
        Screens.settle();
    }
}
