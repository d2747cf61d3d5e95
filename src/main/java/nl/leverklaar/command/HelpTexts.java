package nl.leverklaar.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import nl.leverklaar.text.Texts;

/// The texts of `--help`, from the same bundles as all others, as picocli wants them.
///
/// Their keys begin with `help.` in the bundle: `help.json` is what the option `--json` does.
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
        return texts.find(PREFIX + key).orElse(null);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
