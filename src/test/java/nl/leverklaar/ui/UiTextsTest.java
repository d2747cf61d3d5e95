package nl.leverklaar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.session.Reden;
import nl.leverklaar.settings.Theme;
import nl.leverklaar.text.Texts;
import nl.leverklaar.ui.shell.Step;
import org.junit.jupiter.api.Test;

/// What the window says: complete in both languages, short, and without the words nobody should have to read.
class UiTextsTest {

    private static final Path JAVA = Path.of("src", "main", "java", "nl", "leverklaar", "ui");
    private static final Path FXML = Path.of("src", "main", "resources", "nl", "leverklaar", "ui");
    private static final Path NL =
            Path.of("src", "main", "resources", "nl", "leverklaar", "text", "ui_nl.properties");

    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9_.]+)\"");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:text|find|count)\\(\\s*\"([a-z]+\\.[a-z0-9_.]*[a-z0-9])\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(error|ongeldig|veld|null|regex|valideren|upload)",
                    Pattern.CASE_INSENSITIVE);

    private final Texts nl = Texts.in(Texts.Language.NL);
    private final Texts en = Texts.in(Texts.Language.EN);

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> dutchOnly = new TreeSet<>(nl.keys());
        dutchOnly.removeAll(en.keys());
        Set<String> englishOnly = new TreeSet<>(en.keys());
        englishOnly.removeAll(nl.keys());
        assertEquals(Set.of(), dutchOnly);
        assertEquals(Set.of(), englishOnly);
    }

    @Test
    void everyTextAskedForExists() {
        Set<String> missing = new TreeSet<>();
        missing.addAll(keys(FXML, ".fxml", IN_FXML));
        missing.addAll(keys(JAVA, ".java", IN_JAVA));
        Stream.of(Step.values()).map(Step::key).forEach(missing::add);
        Stream.of(Reden.values()).map(Reden::key).forEach(missing::add);
        add(missing, "start.problem.", SourceException.Reason.values());
        add(missing, "settings.theme.", Theme.values());
        add(missing, "settings.language.", Texts.Language.values());
        add(missing, "rules.ernst.", Ernst.values());
        missing.removeAll(nl.keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noSentenceIsLongerThanFifteenWords() {
        Set<String> long15 = new TreeSet<>();
        own().forEach(key -> {
            for (String sentence : nl.text(key).split("(?<=[.?!:])\\s+")) {
                if (sentence.strip().split("\\s+").length > 15) {
                    long15.add(key + ": " + sentence);
                }
            }
        });
        assertEquals(Set.of(), long15);
    }

    @Test
    void noForbiddenWordIsOnScreen() {
        Set<String> found = new TreeSet<>();
        own().forEach(key -> {
            if (FORBIDDEN.matcher(nl.text(key)).find()) {
                found.add(key + ": " + nl.text(key));
            }
        });
        assertEquals(Set.of(), found);
    }

    private static Set<String> own() {
        Set<String> keys = new TreeSet<>();
        for (String line : lines(NL)) {
            int at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#")) {
                keys.add(line.substring(0, at).strip());
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... of) {
        Stream.of(of).forEach(one -> keys.add(prefix + one.name().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> keys(Path folder, String ending, Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(of -> of.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
