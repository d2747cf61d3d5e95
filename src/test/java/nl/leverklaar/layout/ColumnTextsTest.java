package nl.leverklaar.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTextsTest {

    private static final int MAX_WORDS = 15;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyColumnHasALabelAMeaningAndAnExampleAndNothingElseDoes(String language)
            throws IOException {
        Set<String> expected =
                Arrays.stream(Kolom.values())
                        .flatMap(kolom ->
                                Stream.of(".label", ".meaning", ".example")
                                        .map(kolom.key()::concat))
                        .collect(Collectors.toSet());
        assertEquals(expected, texts("columns", language).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyExampleIsCanonicalAndMayBeDelivered(String language) throws IOException {
        Properties texts = texts("columns", language);
        try (Contract contract = new Contract()) {
            for (Kolom kolom : Kolom.values()) {
                String example = texts.getProperty(kolom.key() + ".example");
                var known =
                        assertInstanceOf(
                                Meaning.Known.class, kolom.kind().meaning(example, Habit.DUTCH));
                assertEquals(example, known.canonical(), kolom.key());
                assertEquals(List.of(), contract.violations(kolom, example), kolom.key());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyMeaningIsOneShortSentence(String language) throws IOException {
        Properties texts = texts("columns", language);
        for (Kolom kolom : Kolom.values()) {
            String meaning = texts.getProperty(kolom.key() + ".meaning");
            assertTrue(meaning.split(" ").length <= MAX_WORDS && meaning.endsWith("."), meaning);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKeyOfTheContractHasAText(String language) throws IOException {
        Set<String> keys = Set.of("verplicht", "vorm", "lengte", "elfproef", "datum", "bereik");
        assertEquals(
                keys.stream().map("contract."::concat).collect(Collectors.toSet()),
                texts("contract", language).stringPropertyNames());
    }

    private static Properties texts(String bundle, String language) throws IOException {
        String resource = "/nl/leverklaar/text/" + bundle + "_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Kolom.class.getResourceAsStream(resource));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
