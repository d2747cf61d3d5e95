package nl.leverklaar.ui.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import nl.leverklaar.document.Source;

/// The ways in which the letters of a file may be meant, to choose from by words of the file.
final class LetterChoices {

    private static final double LEAST_HEIGHT = 32;

    private LetterChoices() {}

    /// @param now how the file is read now
    /// @param chosen hears another choice
    static List<RadioButton> of(
            List<Source.Lettering> all, Charset now, Consumer<Charset> chosen) {
        ToggleGroup one = new ToggleGroup();
        return all.stream()
                .map(of -> {
                    RadioButton choice = new RadioButton(String.join("  ·  ", of.samples()));
                    choice.setMinHeight(LEAST_HEIGHT);
                    choice.setToggleGroup(one);
                    choice.setSelected(of.charset().equals(now));
                    choice.setOnAction(_ -> chosen.accept(of.charset()));
                    return choice;
                })
                .toList();
    }
}
