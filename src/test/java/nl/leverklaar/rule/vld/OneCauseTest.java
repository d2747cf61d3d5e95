package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.Repair;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No value is reported by two rules of this chapter, and none without a single meaning passes in silence.
class OneCauseTest {

    private static final String SIGNS = "0123456789999OlISBxE.,-/: ='+mrt";
    private static final Habit MIXED = new Habit(DateOrder.MIXED, DecimalSign.UNDECIDED);
    private static final int RANDOM_TEXTS = 3_000;

    private final List<String> problems = new ArrayList<>();

    /// The layout version is for chapter BST.
    @ParameterizedTest
    @EnumSource(value = Kolom.class, mode = EnumSource.Mode.EXCLUDE, names = "INDELING_VERSIE")
    void aValueWithoutOneMeaningHasExactlyOneCauseAndAnotherAtMostOne(Kolom kolom) {
        List<ValueRule> rules = rules(kolom);
        texts().map(text -> value(kolom, text))
                .filter(value -> !value.isEmpty())
                .forEach(value -> judge(value, rules));
        assertEquals("", String.join("\n", problems));
    }

    @ParameterizedTest
    @EnumSource(Kolom.class)
    void aProposedTextHasOneMeaningOrIsEmpty(Kolom kolom) {
        List<ValueRule> rules = rules(kolom);
        texts().map(text -> value(kolom, text))
                .filter(value -> !value.isEmpty())
                .forEach(value ->
                        rules.stream()
                                .filter(rule -> !rule.holds(value))
                                .flatMap(rule -> rule.repairs(value).stream())
                                .forEach(this::read));
        assertEquals("", String.join("\n", problems));
    }

    private void judge(Value value, List<ValueRule> rules) {
        List<String> causes =
                rules.stream().filter(rule -> !rule.holds(value)).map(ValueRule::code).toList();
        if (causes.size() > 1 || causes.isEmpty() && !value.isKnown()) {
            problems.add(value.kolom() + " '" + value.text() + "' " + causes);
        }
    }

    private void read(Repair repair) {
        for (Repair.Change change : repair.changes()) {
            Value after = value(change.kolom(), change.text());
            if (!after.isKnown() && !after.isEmpty()) {
                problems.add(change.toString());
            }
        }
    }

    private static Value value(Kolom kolom, String text) {
        return new Value(kolom, text, MIXED, kolom.kind().meaning(text, MIXED));
    }

    private static List<ValueRule> rules(Kolom kolom) {
        return RuleBook.of(SampleRun.circumstances("")).of(ValueRule.class).stream()
                .filter(rule -> rule.code().startsWith("VLD") && rule.ernst() != Ernst.TIP)
                .filter(rule -> List.of(rule.line().columns()).contains(kolom))
                .toList();
    }

    /// Texts people write, and random ones.
    private static Stream<String> texts() {
        Random random = new Random(20261121);
        Stream<String> written =
                Stream.of(
                        "999990019",
                        "100000009",
                        "12345672",
                        "12345678",
                        "1234567",
                        "000000000",
                        "111111111",
                        "1,23E+08",
                        "99999OO19",
                        "99999OO18",
                        "OOOOOOOOO",
                        "onbekend",
                        "999980014",
                        "099980014",
                        "LRK 999980014",
                        "lrk 99998OO14",
                        "999980015",
                        "9-3-24",
                        "03-04-2024",
                        "30-02-24",
                        "45360",
                        "2024-02-30",
                        "20240309",
                        "1.234",
                        "1,234",
                        "-5",
                        "45:30",
                        "gastouder",
                        "TSO",
                        "overblijf",
                        "ja",
                        "misschien",
                        "2026-10",
                        "2026-13",
                        "10-26",
                        "#N/B",
                        "=A1+B1",
                        "0",
                        "0,00",
                        "..");
        return Stream.concat(written, Stream.generate(() -> random(random)).limit(RANDOM_TEXTS));
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(11); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
