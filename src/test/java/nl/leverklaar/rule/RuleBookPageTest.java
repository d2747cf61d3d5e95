package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leverklaar.text.Texts;
import nl.leverklaar.text.Texts.Language;
import org.junit.jupiter.api.Test;

/// The page on the site says what the rules say.
class RuleBookPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final String AGAIN =
            "The page is not what the rules say. Make it again: mvn test -Dtest=RuleBookPageTest -Drules.page=write";

    private final RuleBook book = RuleBook.of(SampleRun.circumstances(""));

    @Test
    void thePageOfTheSiteIsTheRenderedRuleBook() throws IOException {
        String rendered = RuleBookPage.of(book, Texts.in(Language.NL));
        if ("write".equals(System.getProperty("rules.page"))) {
            Files.writeString(PAGE, rendered);
        }
        assertEquals(Files.readString(PAGE), rendered, AGAIN);
    }

    @Test
    void everyRuleHasItsPlaceOnThePageInEachLanguage() {
        for (Language language : Language.values()) {
            String page = RuleBookPage.of(book, Texts.in(language));
            book.rules()
                    .forEach(rule ->
                            assertEquals(2, page.split("<a id=\"" + rule.code() + "\"").length));
            assertFalse(page.contains("{"), "a place left open");
        }
    }
}
