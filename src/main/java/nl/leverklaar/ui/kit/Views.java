package nl.leverklaar.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import nl.leverklaar.text.Texts;
import org.jspecify.annotations.Nullable;

/// Fills a view with what its FXML says, which stands beside it under the same name; `%key` there is a text.
public final class Views {

    private Views() {}

    /// Loads `XView.fxml` into an `XView`, which is both its root and its controller.
    public static void load(Parent view, Texts texts) {
        String name = view.getClass().getSimpleName() + ".fxml";
        URL fxml =
                Optional.ofNullable(view.getClass().getResource(name))
                        .orElseThrow(() -> new IllegalStateException("missing resource: " + name));
        FXMLLoader loader = new FXMLLoader(fxml, new Bundle(texts));
        loader.setRoot(view);
        loader.setController(view);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The texts in the form that FXML looks them up in.
    private static final class Bundle extends ResourceBundle {
        private final Texts texts;

        Bundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.find(key).orElse(null);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
