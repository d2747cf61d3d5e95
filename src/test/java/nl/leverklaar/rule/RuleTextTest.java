package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.text.Texts;
import nl.leverklaar.text.Texts.Language;
import org.junit.jupiter.api.Test;

/// The texts of the rules keep to the wording rules, and every place in them is filled.
class RuleTextTest {

    private static final int MOST_WORDS = 15;
    private static final List<String> FORBIDDEN =
            List.of("error", "ongeldig", "veld", "null", "regex", "valideren", "upload");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final RuleBook book = RuleBook.of(SampleRun.circumstances(""));
    private final List<String> problems = new ArrayList<>();

    @Test
    void noSentenceIsTooLong() {
        eachText((key, text) -> {
            for (String sentence : text.split("(?<=[.!?])\\s+")) {
                if (sentence.split("\\s+").length > MOST_WORDS) {
                    problems.add(key + ": " + sentence);
                }
            }
        });
        assertNone();
    }

    @Test
    void noDutchTextUsesAForbiddenWord() {
        Texts texts = Texts.in(Language.NL);
        for (String key : keys()) {
            String text = texts.find(key).orElse("").toLowerCase(Locale.ROOT);
            FORBIDDEN.stream()
                    .filter(text::contains)
                    .forEach(word -> problems.add(key + ": " + word));
        }
        assertNone();
    }

    @Test
    void aTextIsOneOrMoreWholeSentencesAndATitleIsNone() {
        eachText((key, text) -> {
            boolean ends = text.endsWith(".") || text.endsWith("?");
            if (ends == key.contains(".title")) {
                problems.add(key + ": " + text);
            }
        });
        assertNone();
    }

    @Test
    void bothLanguagesNameTheSamePlaces() {
        for (String key : keys()) {
            String dutch = Texts.in(Language.NL).find(key).orElse("");
            String english = Texts.in(Language.EN).find(key).orElse("");
            if (!places(dutch).equals(places(english))) {
                problems.add(key + ": " + places(dutch) + " and " + places(english));
            }
        }
        assertNone();
    }

    @Test
    void onlyATextNamesPlacesAndATitleNoMoreThanColumnAndPerson() {
        eachText((key, text) -> {
            Set<String> allowed = key.contains(".title") ? Set.of("kolom", "persoon") : Set.of();
            if (!key.contains(".text") && !allowed.containsAll(places(text))) {
                problems.add(key + ": " + text);
            }
        });
        assertNone();
    }

    @Test
    void everyPlaceIsFilledForEveryBadSample() {
        Texts texts = Texts.in(Language.NL);
        for (AnyRule rule : book.rules()) {
            Set<String> named = places(texts.find(rule.code() + ".text").orElse(""));
            named.addAll(places(texts.find(rule.code() + ".title").orElse("")));
            for (Finding finding : SampleRun.findingsInSamples(rule.code())) {
                Set<String> left = new TreeSet<>(named);
                left.removeAll(filled(finding));
                if (!left.isEmpty()) {
                    problems.add(rule.code() + " row " + finding.row() + " leaves open: " + left);
                }
            }
        }
        assertNone();
    }

    /// The places that `FindingText` can fill.
    private static Set<String> filled(Finding finding) {
        Set<String> filled = new TreeSet<>(finding.details().keySet());
        boolean row = finding.row() >= 0;
        if (row) {
            filled.add("rij");
            for (Kolom kolom : Kolom.values()) {
                filled.add(kolom.key());
            }
        }
        if (!finding.repairs().isEmpty()) {
            filled.add("nieuw");
        }
        finding.kolom()
                .ifPresent(kolom -> {
                    filled.add("kolom");
                    kolom.persoon().ifPresent(_ -> filled.add("persoon"));
                    if (row) {
                        filled.add("waarde");
                    }
                });
        return filled;
    }

    private interface Judge {
        void judge(String key, String text);
    }

    private void eachText(Judge judge) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (String key : keys()) {
                texts.find(key).ifPresent(text -> judge.judge(key + " " + language, text));
            }
        }
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (AnyRule rule : book.rules()) {
            for (String part : List.of("title", "text", "why", "fix")) {
                keys.add(rule.code() + "." + part);
            }
        }
        return keys;
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
    }

    private void assertNone() {
        assertEquals("", String.join("\n", problems));
    }
}
