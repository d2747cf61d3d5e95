package nl.leverklaar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leverklaar.check.Finding;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.text.Texts;
import nl.leverklaar.text.Texts.Language;
import org.junit.jupiter.api.Test;

/// Nothing about a rule can be forgotten: what is missing is named here.
class RuleBookTest {

    private static final List<String> CHAPTERS = List.of("BST", "VLD", "RIJ", "LRK", "BRD", "VGL");
    private static final List<String> PARTS = List.of("title", "text", "why", "fix");
    private static final Pattern CODE =
            Pattern.compile("(" + String.join("|", CHAPTERS) + ")-\\d\\d");

    private final RuleBook book = RuleBook.of(SampleRun.circumstances(""));
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyRuleClassIsListed() {
        Set<String> listed = new TreeSet<>();
        book.rules().forEach(rule -> listed.add(rule.getClass().getName()));
        Set<String> written = new TreeSet<>();
        for (JavaClass of :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.leverklaar.rule")) {
            if (of.isAnnotatedWith(Rule.class)) {
                written.add(of.getName());
            } else if (of.isAssignableTo(AnyRule.class) && !of.isInterface()) {
                problems.add(of.getName() + " has no @Rule");
            }
        }
        written.stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> problems.add(name + " is not listed"));
        assertNone();
    }

    @Test
    void everyCodeIsUsedOnceInCatalogueOrder() {
        List<String> codes = book.rules().stream().map(AnyRule::code).toList();
        Set<String> seen = new HashSet<>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .forEach(code -> problems.add(code + " is used twice"));
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> problems.add(code + " is no code"));
        assertNone();
        assertEquals(codes.stream().sorted(RuleBookTest::byCatalogue).toList(), codes);
    }

    @Test
    void everyRuleStandsInThePackageOfItsChapter() {
        for (AnyRule rule : book.rules()) {
            String chapter = rule.code().substring(0, 3).toLowerCase(Locale.ROOT);
            if (!rule.getClass().getPackageName().equals("nl.leverklaar.rule." + chapter)) {
                problems.add(rule.getClass().getSimpleName() + " does not stand in " + chapter);
            }
        }
        assertNone();
    }

    @Test
    void everyRuleThatJudgesCellsNamesItsColumns() {
        for (AnyRule rule : book.rules()) {
            if (!(rule instanceof FileRule || rule instanceof OpenRule)
                    && rule.columns().isEmpty()) {
                problems.add(rule.code() + " names no column");
            }
        }
        assertNone();
    }

    @Test
    void everyRuleHasItsTextsInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (AnyRule rule : book.rules()) {
                for (String part : PARTS) {
                    if (texts.find(rule.code() + "." + part).orElse("").isBlank()) {
                        problems.add(rule.code() + "." + part + " is missing in " + language);
                    }
                }
            }
        }
        assertNone();
    }

    @Test
    void everyTextBelongsToARule() {
        Set<String> codes = codes();
        for (Language language : Language.values()) {
            for (String key : Texts.in(language).keys()) {
                String code = key.substring(0, Math.max(0, key.indexOf('.')));
                boolean known =
                        codes.contains(code) && PARTS.contains(key.substring(code.length() + 1));
                if (CODE.matcher(code).matches() && !known) {
                    problems.add(key + " belongs to no rule, " + language);
                }
            }
        }
        assertNone();
    }

    @Test
    void everyRuleHasAGoodAndABadSample() {
        for (AnyRule rule : book.rules()) {
            List<Boolean> good = new ArrayList<>();
            Sample.of(rule.code())
                    .ifPresent(sample -> sample.lines().forEach(line -> good.add(line.good())));
            Sample.files(rule.code()).forEach(file -> good.add(file.good()));
            if (!good.contains(true) || !good.contains(false)) {
                problems.add(rule.code() + " has no good or no bad sample");
            }
        }
        assertNone();
    }

    @Test
    void everySampleBelongsToARule() throws IOException, URISyntaxException {
        Path samples = Path.of(Objects.requireNonNull(Sample.class.getResource("samples")).toURI());
        try (Stream<Path> files = Files.list(samples)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            !codes().contains(name.replaceFirst("\\..*", ""))
                                    || !name.matches("[^.]+(\\.(goed|fout)[2-9]?)?\\.csv(\\.gz)?"))
                    .forEach(name -> problems.add(name + " belongs to no rule"));
        }
        assertNone();
    }

    @Test
    void everyRepairThatIsPromisedIsOfferedBySomeSample() {
        for (AnyRule rule : book.rules()) {
            Herstel promised = rule.line().repair();
            List<Herstel> offered =
                    SampleRun.findingsInSamples(rule.code()).stream()
                            .map(Finding::herstel)
                            .distinct()
                            .toList();
            boolean repairs = promised == Herstel.ZEKER || promised == Herstel.VOORSTEL;
            if (repairs && !offered.contains(promised)) {
                problems.add(
                        rule.code() + " promises a repair that no bad sample shows: " + promised);
            }
            if (!repairs && !offered.stream().allMatch(Herstel.GEEN::equals)) {
                problems.add(rule.code() + " offers a repair that its @Rule does not promise");
            }
        }
        assertNone();
    }

    @Test
    void whatARuleExplainsIsAnotherRuleThatJudgesRows() {
        for (AnyRule rule : book.rules()) {
            for (String code : rule.line().explains()) {
                if (!codes().contains(code) || code.equals(rule.code())) {
                    problems.add(rule.code() + " cannot explain " + code);
                }
                book.rule(code)
                        .filter(of -> of instanceof ValueRule)
                        .filter(of -> Collections.disjoint(of.columns(), cells(rule)))
                        .ifPresent(_ -> problems.add(rule.code() + " explains a value of " + code));
            }
        }
        assertNone();
    }

    /// Where the findings of a rule land.
    private static List<Kolom> cells(AnyRule rule) {
        return rule.line().at().length > 0
                ? List.of(rule.line().at())
                : rule.columns().stream().limit(1).toList();
    }

    /// Two rules that explain each other would both be silent.
    @Test
    void noRuleExplainsWhatExplainsItself() {
        for (AnyRule rule : book.rules()) {
            Set<String> explained = new TreeSet<>();
            Deque<String> next = new ArrayDeque<>(List.of(rule.line().explains()));
            while (!next.isEmpty()) {
                String code = next.pop();
                if (explained.add(code)) {
                    book.rule(code).ifPresent(of -> next.addAll(List.of(of.line().explains())));
                }
            }
            if (explained.contains(rule.code())) {
                problems.add(rule.code() + " explains what explains it");
            }
        }
        assertNone();
    }

    /// A fout keeps a row from being delivered, and what may be confirmed does not.
    @Test
    void noRuleExplainsOneThatWeighsMore() {
        for (AnyRule rule : book.rules()) {
            for (String code : rule.line().explains()) {
                book.rule(code)
                        .filter(of -> of.ernst().compareTo(rule.ernst()) < 0)
                        .ifPresent(_ -> problems.add(rule.code() + " hides " + code));
            }
        }
        assertNone();
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        book.rules().forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    private static int byCatalogue(String one, String other) {
        int chapter =
                Integer.compare(
                        CHAPTERS.indexOf(one.substring(0, 3)),
                        CHAPTERS.indexOf(other.substring(0, 3)));
        return chapter == 0 ? one.compareTo(other) : chapter;
    }

    private void assertNone() {
        assertEquals("", String.join("\n", problems));
    }
}
