package nl.leverklaar.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Looks through a scene for what keeps somebody out: a control without a name, out of reach of the keyboard or too small
/// to hit, and text that is cut off.
final class SceneScan {

    private static final double TARGET = 24;

    private final List<String> complaints = new ArrayList<>();

    private SceneScan() {}

    static List<String> of(Parent root) {
        SceneScan scan = new SceneScan();
        scan.visit(root, false);
        return scan.complaints;
    }

    private void visit(Node node, boolean inCell) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (isControl(node)) {
            judge(node, inCell);
        }
        if (node instanceof Labeled labeled && !(node instanceof Cell)) {
            judgeText(labeled);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable()
                    .forEach(of -> visit(of, inCell || node instanceof Cell));
        }
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof CheckBox;
    }

    /// What stands in a cell is reached by the keys of its list.
    private void judge(Node node, boolean inCell) {
        boolean texted = node instanceof Labeled labeled && !labeled.getText().isBlank();
        boolean named =
                texted
                        || Optional.ofNullable(node.getAccessibleText())
                                .filter(t -> !t.isBlank())
                                .isPresent();
        if (!named) {
            complaints.add("no name: " + name(node));
        }
        if (!inCell && !node.isFocusTraversable()) {
            complaints.add("not reached by keyboard: " + name(node));
        }
        Bounds bounds = node.getLayoutBounds();
        if (bounds.getWidth() < TARGET - 0.5 || bounds.getHeight() < TARGET - 0.5) {
            complaints.add(
                    "too small, "
                            + bounds.getWidth()
                            + " x "
                            + bounds.getHeight()
                            + ": "
                            + name(node));
        }
    }

    private void judgeText(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && child instanceof Text text
                    && text.isVisible()
                    && !text.getText()
                            .replace("\n", " ")
                            .equals(labeled.getText().replace("\n", " "))) {
                complaints.add("cut off: " + labeled.getText() + " -> " + text.getText());
            }
        }
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }
}
