package nl.leverklaar.ui.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.leverklaar.session.FileDoubt;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Written;

/// Says in one sentence each why a file may be the wrong one.
final class DoubtCards {

    private final Texts texts;
    private final Written written;

    DoubtCards(Texts texts) {
        this.texts = texts;
        this.written = new Written(texts);
    }

    List<Node> lines(List<FileDoubt> doubts) {
        return doubts.stream().map(this::line).toList();
    }

    private Node line(FileDoubt doubt) {
        Label text = new Label(sentence(doubt));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(Icons.WARNING.node(18), text);
        line.getStyleClass().addAll("message", "look");
        return line;
    }

    private String sentence(FileDoubt doubt) {
        return switch (doubt) {
            case FileDoubt.OtherOrganisation(String kvk) ->
                    texts.text("filedoubt.organisation", Map.of("kvk", kvk));
            case FileDoubt.OtherMonth(YearMonth month, YearMonth expected) ->
                    texts.text(
                            "filedoubt.month",
                            Map.of(
                                    "maand", written.month(month),
                                    "verwacht", written.month(expected)));
        };
    }
}
