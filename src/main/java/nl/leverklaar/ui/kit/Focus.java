package nl.leverklaar.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Puts the focus on a control, also on one that is only on its way into the window, as in a scroll pane not yet shown.
public final class Focus {

    private Focus() {}

    /// Gives a node the focus now, or as soon as it is in the window.
    public static void give(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty()
                .addListener(
                        new ChangeListener<Scene>() {
                            @Override
                            public void changed(
                                    javafx.beans.value.ObservableValue<? extends Scene> of,
                                    Scene before,
                                    Scene now) {
                                node.sceneProperty().removeListener(this);
                                node.requestFocus();
                            }
                        });
    }
}
