package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Comparing with the month before and the register, with real clicks and keys, in the practice round.
@NullUnmarked
class CompareJourneyTest extends WholeWindow {

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
        assertTrue(
                Screens.onFx(() ->
                        lookup("oktober 2026 en nog een andere maand").tryQuery().isPresent()));
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
        ListView<?> whole = lookup("#whole").queryAs(ListView.class);
        assertEquals(decision.get().count(), Screens.onFx(() -> whole.getItems().size()));
        assertTrue(Screens.onFx(() -> lookup("#confirm").query().isFocused()));
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
}
