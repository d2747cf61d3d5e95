package nl.leverklaar.ui.repair;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The one place where a view says which key does what.
public final class Keys {

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /// A key alone, or with Shift.
    public Keys on(KeyCode code, Runnable plain, Runnable withShift) {
        actions.put(new KeyCodeCombination(code), plain);
        actions.put(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN), withShift);
        return this;
    }

    /// A key with Ctrl, on a Mac with Cmd.
    public Keys onShortcut(KeyCode code, Runnable action) {
        actions.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    /// Any combination.
    public Keys on(KeyCombination keys, Runnable action) {
        actions.put(keys, action);
        return this;
    }

    /// Does what a key means here, if it means something.
    public void handle(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> action : actions.entrySet()) {
            if (action.getKey().match(event)) {
                event.consume();
                action.getValue().run();
                return;
            }
        }
    }
}
