package nl.leverklaar.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Window;
import nl.leverklaar.text.Texts;

/// Small windows with plain sentences and verbs on their buttons, never higher than 500 pixels.
public final class Dialogs {

    private static final double MAX_HEIGHT = 500;
    private static final double WIDTH = 480;

    private final Texts texts;
    private final Supplier<Optional<Window>> owner;

    /// @param owner the window they stand before
    public Dialogs(Texts texts, Supplier<Optional<Window>> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    /// Tells something that needs no answer.
    public void tell(String title, String sentence) {
        show(
                title,
                sentence(sentence),
                new ButtonType(texts.text("shell.close"), ButtonData.OK_DONE));
    }

    /// Asks whether to do something.
    ///
    /// @param verb what the button that does it says
    public boolean ask(String title, String sentence, String verb) {
        ButtonType act = new ButtonType(verb, ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.text("shell.cancel"), ButtonData.CANCEL_CLOSE);
        return show(title, sentence(sentence), act, leave).filter(act::equals).isPresent();
    }

    /// Asks whether to do something by which work is lost; whoever presses Enter without reading loses nothing.
    ///
    /// @param verb what the button that does it says
    public boolean askToLose(String title, String sentence, String verb) {
        ButtonType act = new ButtonType(verb, ButtonData.APPLY);
        ButtonType leave = new ButtonType(texts.text("shell.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(title, sentence(sentence), act, leave);
        if (dialog.getDialogPane().lookupButton(leave) instanceof Button safe) {
            safe.setDefaultButton(true);
        }
        return dialog.showAndWait().filter(act::equals).isPresent();
    }

    /// Shows a node with buttons of one's own.
    ///
    /// @return the button that was pressed; nothing when the window was closed
    public Optional<ButtonType> show(String title, Node content, ButtonType... buttons) {
        return dialog(title, content, buttons).showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        owner.get().ifPresent(dialog::initOwner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("plain-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        pane.setMaxHeight(MAX_HEIGHT);
        pane.setPrefWidth(WIDTH);
        return dialog;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - 40);
        return label;
    }
}
