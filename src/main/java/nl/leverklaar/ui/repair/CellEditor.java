package nl.leverklaar.ui.repair;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Changes the text of one cell: by typing, or by choosing where only a few codes are possible.
interface CellEditor {

    /// How an editor was left.
    enum Done {
        /// What was typed counts, and the cursor goes down.
        DOWN,
        /// What was typed counts, and the cursor goes to the right.
        RIGHT,
        /// What was typed counts, and the cursor goes to the left.
        LEFT,
        /// What was typed counts, and the cursor stays.
        STAY,
        /// What was typed does not count.
        BACK
    }

    /// An editor that fits a column.
    ///
    /// @param choices the codes that are possible; none when anything may be typed
    /// @param text what stands in the cell
    /// @param typed what was typed to start with; what stands in the cell gives way to it
    static CellEditor of(List<Choices.Choice> choices, String text, String typed, String label) {
        return choices.isEmpty() ? new Typing(text, typed, label) : new Choosing(choices, text, typed, label);
    }

    Node node();

    String text();

    void begin();

    void onDone(Consumer<Done> heard);

    /// How a key leaves an editor, if it does.
    static void leave(KeyEvent event, Consumer<Done> heard) {
        Done done =
                switch (event.getCode()) {
                    case ENTER -> event.isShortcutDown() ? null : Done.DOWN;
                    case TAB -> event.isShiftDown() ? Done.LEFT : Done.RIGHT;
                    case ESCAPE -> Done.BACK;
                    default -> null;
                };
        if (done != null) {
            event.consume();
            heard.accept(done);
        }
    }

    /// By typing.
    final class Typing implements CellEditor {
        private final TextField field = new TextField();
        private final boolean replaces;

        Typing(String text, String typed, String label) {
            replaces = !typed.isEmpty();
            field.setText(replaces ? typed : text);
            field.setAccessibleText(label);
            field.getStyleClass().add("cell-editor");
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public String text() {
            return field.getText();
        }

        @Override
        public void begin() {
            // the behaviour selects all when it comes to life, which must be before the end is sought
            field.applyCss();
            field.requestFocus();
            if (replaces) {
                field.end();
            } else {
                field.selectAll();
            }
        }

        @Override
        public void onDone(Consumer<Done> heard) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, heard));
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    heard.accept(Done.STAY);
                }
            });
        }
    }

    /// By choosing.
    final class Choosing implements CellEditor {
        private final ComboBox<Choices.Choice> box = new ComboBox<>();
        private final String text;
        private KeyCode last = KeyCode.UNDEFINED;

        Choosing(List<Choices.Choice> choices, String text, String typed, String label) {
            this.text = text;
            box.getItems().setAll(choices);
            box.setPromptText(text);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(label);
            box.getStyleClass().add("cell-editor");
            select(typed.isEmpty() ? text : typed);
        }

        private void select(String code) {
            box.getItems().stream()
                    .filter(choice -> choice.code().toLowerCase(java.util.Locale.ROOT)
                            .startsWith(code.strip().toLowerCase(java.util.Locale.ROOT)))
                    .filter(_ -> !code.isBlank())
                    .findFirst()
                    .ifPresent(box::setValue);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public String text() {
            Choices.Choice chosen = box.getValue();
            return chosen == null ? text : chosen.code();
        }

        @Override
        public void begin() {
            box.applyCss();
            box.requestFocus();
            box.show();
            if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
                Window popup = skin.getPopupContent().getScene().getWindow();
                popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> last = event.getCode());
            }
        }

        @Override
        public void onDone(Consumer<Done> heard) {
            box.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, heard));
            box.addEventFilter(KeyEvent.KEY_TYPED, event -> select(event.getCharacter()));
            box.showingProperty().subscribe((was, is) -> {
                if (was && !is && box.getScene() != null) {
                            heard.accept(closedBy(last));
                }
            });
        }

        /// The list takes the key that closes it for itself, so it is remembered on its way there.
        private static Done closedBy(KeyCode key) {
            return switch (key) {
                case ENTER -> Done.DOWN;
                case TAB -> Done.RIGHT;
                case ESCAPE -> Done.BACK;
                default -> Done.STAY;
            };
        }
    }
}
