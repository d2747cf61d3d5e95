package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.practice.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every outcome has its sentence, in both languages and in plain words.
class DeliveryTextsTest {
    private static final int MOST_WORDS = 15;
    private static final List<String> FORBIDDEN =
            List.of("error", "ongeldig", "veld", "null", "regex", "valideren", "upload");

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        String name = "/nl/leverklaar/text/delivery_" + language + ".properties";
        try (var in =
                new InputStreamReader(
                        DeliveryTextsTest.class.getResourceAsStream(name),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static <E extends Enum<E>> Stream<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key);
    }

    private static TreeSet<String> allKeys() {
        var keys =
                new TreeSet<>(
                        List.of(
                                "delivery.received",
                                "delivery.access.granted",
                                "delivery.waiting"));
        keys(ProblemCode.values(), code -> Problem.of(code).messageKey()).forEach(keys::add);
        keys(Uncertainty.values(), why -> new DeliveryResult.Uncertain(why).messageKey())
                .forEach(keys::add);
        keys(Cause.values(), cause -> new DeliveryResult.Unreachable(cause).messageKey())
                .forEach(keys::add);
        keys(DeliveryState.values(), DeliveryState::messageKey).forEach(keys::add);
        keys(Status.Clock.values(), Status.Clock::messageKey).forEach(keys::add);
        keys(Steps.Step.values(), Steps.Step::messageKey).forEach(keys::add);
        keys(Scenario.values(), Scenario::messageKey).forEach(keys::add);
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyOutcomeHasItsSentenceAndNoSentenceIsLeftOver(String language) throws IOException {
        assertEquals(allKeys(), new TreeSet<>(texts(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sentencesAreShort(String language) throws IOException {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            for (String sentence : texts.getProperty(key).split("(?<=[.?!]) ")) {
                assertTrue(sentence.split(" ").length <= MOST_WORDS, sentence);
            }
        }
    }

    @Test
    void noWordOfProgrammersIsOnTheScreen() throws IOException {
        Properties texts = texts("nl");
        for (String key : texts.stringPropertyNames()) {
            for (String word : FORBIDDEN) {
                assertTrue(!texts.getProperty(key).toLowerCase(Locale.ROOT).contains(word), key);
            }
        }
    }

    @Test
    void bothLanguagesFillInTheSame() throws IOException {
        Properties dutch = texts("nl");
        Properties english = texts("en");
        for (String key : dutch.stringPropertyNames()) {
            assertEquals(
                    placeholders(dutch.getProperty(key)),
                    placeholders(english.getProperty(key)),
                    key);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        var names = new TreeSet<String>();
        Pattern.compile("\\{[A-Za-z]+}")
                .matcher(text)
                .results()
                .forEach(found -> names.add(found.group()));
        return names;
    }
}
