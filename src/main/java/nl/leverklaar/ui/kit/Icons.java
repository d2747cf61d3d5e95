package nl.leverklaar.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The icons of the program, drawn as lines in a square of 24 so that no font is needed.
public enum Icons {
    FILE("M7 3h7l5 5v13H7zM14 3v5h5"),
    FOLDER("M3 6h6l2 2h10v11H3z"),
    CHECK("M4.5 12.5l5 5 10-11"),
    CROSS("M6 6l12 12M18 6L6 18"),
    STOP("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 8.5l7 7M15.5 8.5l-7 7"),
    WARNING("M12 3.5L2.5 20h19zM12 10v5M12 17.4v.2"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.4v.2"),
    QUESTION(
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9M12 16.6v.2"),
    ARROW_RIGHT("M4 12h15M13 6l6 6-6 6"),
    ARROW_LEFT("M20 12H5M11 6l-6 6 6 6"),
    CHEVRON("M9 5l7 7-7 7"),
    UNDO("M8 5L4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3"),
    REDO("M16 5l4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3"),
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5"),
    SEND("M3 11l18-8-7 18-3-8zM11 13l10-10"),
    SHIELD("M12 3l8 3v6c0 4.5-3.2 7.6-8 9-4.8-1.4-8-4.5-8-9V6z"),
    RECEIPT("M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6"),
    COPY("M9 9h11v12H9zM15 9V3H4v12h5"),
    SAVE("M12 3v11M7 10l5 5 5-5M4 20h16"),
    GEAR("M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5"),
    BOOK("M5 4h13a1 1 0 0 1 1 1v15H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12"),
    APART("M4 6h16M4 12h9M4 18h6M16 15l5 5M21 15l-5 5"),
    PENCIL("M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 21a7.5 7.5 0 0 1 15 0"),
    CALENDAR("M4 6h16v15H4zM4 11h16M8 3v5M16 3v5"),
    HOUSE("M3 11l9-8 9 8M6 9v12h12V9"),
    CLOCK("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2"),
    EURO("M18 6.5A7 7 0 1 0 18 17.5M4 10.5h9M4 13.5h9"),
    LOCK("M6 11h12v10H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3");

    private static final double BOX = 24;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /// A new node for this icon, 16 wide and high unless css says otherwise; a screen reader passes over it.
    public Node node() {
        return node(16);
    }

    /// A new node for this icon, so many pixels wide and high.
    public Node node(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-shape");
        double scale = size / BOX;
        shape.setStrokeWidth(Math.max(1.5, size / 11) / scale);
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        StackPane box = new StackPane(new javafx.scene.Group(shape));
        box.getStyleClass()
                .addAll("icon", "icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }
}
