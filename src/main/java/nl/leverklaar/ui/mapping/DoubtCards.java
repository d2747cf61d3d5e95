package nl.leverklaar.ui.mapping;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.leverklaar.session.DoubtText;
import nl.leverklaar.session.FileDoubt;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;

/// Says in one sentence each why a file may be the wrong one.
final class DoubtCards {

    private final DoubtText words;

    DoubtCards(Texts texts) {
        this.words = new DoubtText(texts);
    }

    List<Node> lines(List<FileDoubt> doubts) {
        return doubts.stream().map(this::line).toList();
    }

    private Node line(FileDoubt doubt) {
        Label text = new Label(words.sentence(doubt));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(Icons.WARNING.node(18), text);
        line.getStyleClass().addAll("message", "look");
        return line;
    }
}
