package nl.leverklaar.ui.settings;

import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;
import nl.leverklaar.settings.Theme;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.kit.Focus;
import nl.leverklaar.ui.kit.Icons;
import nl.leverklaar.ui.kit.Views;
import nl.leverklaar.ui.shell.Screen;

/// The side room with the settings.
public final class SettingsView extends BorderPane implements Screen {

    private final SettingsModel model;
    private final Texts texts;

    @FXML private TextField name;
    @FXML private TextField kvk;
    @FXML private TextField gob;
    @FXML private TextField locaties;
    @FXML private TextField basisUrl;
    @FXML private TextField trustAnchors;
    @FXML private Button chooseTrust;
    @FXML private Label nameWrong;
    @FXML private Label kvkWrong;
    @FXML private Label gobWrong;
    @FXML private Label locatiesWrong;
    @FXML private Label basisUrlWrong;
    @FXML private Label trustAnchorsWrong;
    @FXML private ComboBox<Texts.Language> language;
    @FXML private ComboBox<Theme> theme;
    @FXML private Button back;
    @FXML private Button keep;

    /// @param pem lets the user choose a file with issuers
    public SettingsView(SettingsModel model, Texts texts, Supplier<Optional<File>> pem) {
        this.model = model;
        this.texts = texts;
        Views.load(this, texts);
        name.textProperty().bindBidirectional(model.nameProperty());
        kvk.textProperty().bindBidirectional(model.kvkProperty());
        gob.textProperty().bindBidirectional(model.gobProperty());
        locaties.textProperty().bindBidirectional(model.locatiesProperty());
        basisUrl.textProperty().bindBidirectional(model.basisUrlProperty());
        trustAnchors.textProperty().bindBidirectional(model.trustAnchorsProperty());
        fill(language, Texts.Language.values(), "settings.language.");
        fill(theme, Theme.values(), "settings.theme.");
        language.valueProperty().bindBidirectional(model.languageProperty());
        theme.valueProperty().bindBidirectional(model.themeProperty());
        chooseTrust.setOnAction(_ -> pem.get().map(File::getPath).ifPresent(trustAnchors::setText));
        back.setGraphic(Icons.ARROW_LEFT.node());
        back.setOnAction(_ -> model.leave());
        keep.setOnAction(_ -> model.keep());
        model.wrongProperty().subscribe(this::show);
    }

    @Override
    public void shown() {
        model.look();
        Focus.give(name);
    }

    private void show(Map<String, String> wrong) {
        show(nameWrong, wrong, "name");
        show(kvkWrong, wrong, "kvk");
        show(gobWrong, wrong, "gob");
        show(locatiesWrong, wrong, "locaties");
        show(basisUrlWrong, wrong, "basisUrl");
        show(trustAnchorsWrong, wrong, "trustAnchors");
    }

    private void show(Label label, Map<String, String> wrong, String part) {
        Optional<String> key = Optional.ofNullable(wrong.get(part));
        label.setText(key.map(texts::text).orElse(""));
        label.setVisible(key.isPresent());
        label.setManaged(key.isPresent());
    }

    private <T extends Enum<T>> void fill(ComboBox<T> box, T[] choices, String keys) {
        box.getItems().setAll(choices);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T of) {
                        return of == null
                                ? ""
                                : texts.text(keys + of.name().toLowerCase(Locale.ROOT));
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
    }
}
