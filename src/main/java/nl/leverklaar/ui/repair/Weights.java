package nl.leverklaar.ui.repair;

import javafx.scene.Node;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.ui.kit.Icons;

/// The icon of each weight; it always stands beside its word.
public final class Weights {

    private Weights() {}

    public static Node icon(Ernst ernst, double size) {
        Node icon = shape(ernst).node(size);
        icon.getStyleClass()
                .add(
                        switch (ernst) {
                            case FOUT -> "bad";
                            case WAARSCHUWING -> "look";
                            case TIP -> "calm";
                        });
        return icon;
    }

    private static Icons shape(Ernst ernst) {
        return switch (ernst) {
            case FOUT -> Icons.STOP;
            case WAARSCHUWING -> Icons.WARNING;
            case TIP -> Icons.INFO;
        };
    }
}
