package nl.leverklaar.ui.shell;

import javafx.scene.input.KeyEvent;

/// What the view of a step may do besides being shown; the shell calls it.
public interface Screen {

    /// The step has come into view, each time: the place to refresh and to put the focus.
    default void shown() {}

    /// A key was pressed that no control used, wherever the focus is; consume it when it means something here.
    default void key(KeyEvent event) {}
}
