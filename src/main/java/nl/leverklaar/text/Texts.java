package nl.leverklaar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// All texts for people in one language, by key, with named places such as `{rij}` to fill.
public final class Texts {

    /// The languages there are texts in.
    public enum Language {
        NL("nl-NL"),
        EN("en-GB");

        private final Locale locale;

        Language(String tag) {
            this.locale = Locale.forLanguageTag(tag);
        }

        /// How people of this language write numbers and dates.
        public Locale locale() {
            return locale;
        }

        /// Such as `juni 2026`.
        public String month(YearMonth month) {
            return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
        }
    }

    /// The bundles, each a file for each language beside this class.
    public static final List<String> BUNDLES = List.of("columns", "contract", "rules", "ui", "command", "delivery");

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /// Reads all bundles of a language.
    public static Texts in(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String bundle : BUNDLES) {
            read(bundle, language).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return new Texts(language, all);
    }

    public Language language() {
        return language;
    }

    /// The text of a key.
    ///
    /// @throws IllegalArgumentException when there is none, which a test makes impossible for keys in use
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text: " + key));
    }

    /// The text of a key, its named places filled; a place without a value is left empty.
    public String text(String key, Map<String, ?> values) {
        return fill(text(key), values);
    }

    /// The text of a key, if there is one.
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// All keys.
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    private static String fill(String text, Map<String, ?> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        int open;
        while ((open = text.indexOf('{', at)) >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open);
            Object value = values.get(text.substring(open + 1, close));
            filled.append(value == null ? "" : value);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private static Properties read(String bundle, Language language) {
        String name = bundle + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
