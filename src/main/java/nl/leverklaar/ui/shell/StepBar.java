package nl.leverklaar.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;

/// The six steps as a row of buttons; one that cannot be taken yet says why when it is pressed.
final class StepBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Desk desk;
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

    StepBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("step-bar");
        for (Step step : Step.values()) {
            if (step.ordinal() > 0) {
                getChildren().add(Icons.CHEVRON.node(12));
            }
            Button button = button(step, desk.texts());
            buttons.put(step, button);
            getChildren().add(button);
        }
        desk.stepProperty().subscribe(_ -> show());
        desk.revisionProperty().subscribe(_ -> show());
        desk.understoodProperty().subscribe(_ -> show());
        desk.deliveredProperty().subscribe(_ -> show());
    }

    /// Leaves the names of the other steps out where there is no room for them.
    void setNarrow(boolean narrow) {
        buttons.forEach((step, button) ->
                button.setText(
                        narrow && step != desk.stepProperty().get()
                                ? ""
                                : desk.texts().text(step.key())));
    }

    private Button button(Step step, Texts texts) {
        Button button = new Button(texts.text(step.key()));
        Label number = new Label(String.valueOf(step.number()));
        number.getStyleClass().add("step-number");
        button.setGraphic(number);
        button.setId("step-" + step.number());
        button.getStyleClass().add("step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> desk.goTo(step));
        return button;
    }

    private void show() {
        Step current = desk.stepProperty().get();
        buttons.forEach((step, button) -> {
            boolean open = desk.whyNot(step).isEmpty();
            button.pseudoClassStateChanged(CURRENT, step == current);
            button.pseudoClassStateChanged(OPEN, open);
            button.setAccessibleText(spoken(step, step == current, open));
        });
    }

    private String spoken(Step step, boolean current, boolean open) {
        Texts texts = desk.texts();
        String state = current ? "current" : open ? "open" : "closed";
        return texts.text(
                "shell.step.spoken." + state,
                Map.of("nummer", step.number(), "stap", texts.text(step.key())));
    }
}
