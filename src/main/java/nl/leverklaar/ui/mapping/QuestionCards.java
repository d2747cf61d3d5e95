package nl.leverklaar.ui.mapping;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.leverklaar.text.Texts;

/// Asks which column of the file is an official one, each with values from the file.
final class QuestionCards {

    private final MappingModel model;
    private final Texts texts;

    QuestionCards(MappingModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> of(List<Question> all) {
        return all.stream().map(this::card).toList();
    }

    private Node card(Question question) {
        String label = texts.text(question.kolom().key() + ".label");
        Label title = new Label(texts.text("mapping.ask", Map.of("kolom", label)));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Label meaning = new Label(texts.text(question.kolom().key() + ".meaning"));
        meaning.getStyleClass().add("muted");
        meaning.setWrapText(true);
        Label samples = new Label();
        samples.setWrapText(true);
        ComboBox<Question.Choice> choice = new ComboBox<>();
        choice.setId("ask-" + question.kolom().key());
        choice.setAccessibleText(title.getText());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Choices());
        choice.setPromptText(texts.text("mapping.ask.prompt"));
        choice.getItems().setAll(question.choices());
        choice.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.answer(question, chosen);
                        samples.setText(samples(chosen));
                    }
                });
        model.answer(question).ifPresent(choice::setValue);
        VBox card = new VBox(title, meaning, choice, samples);
        card.getStyleClass().addAll("card", "asks");
        return card;
    }

    private String samples(Question.Choice chosen) {
        if (chosen.isNone()) {
            return texts.text("mapping.ask.none.effect");
        }
        return chosen.samples().isEmpty()
                ? texts.text("mapping.ask.empty")
                : texts.text(
                        "mapping.ask.samples",
                        Map.of("voorbeelden", String.join("  ·  ", chosen.samples())));
    }

    private final class Choices extends StringConverter<Question.Choice> {
        @Override
        public String toString(Question.Choice of) {
            if (of == null) {
                return "";
            }
            return of.isNone() ? texts.text("mapping.ask.none") : of.name();
        }

        @Override
        public Question.Choice fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
