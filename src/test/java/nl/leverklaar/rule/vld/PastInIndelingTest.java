package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.SampleRun;
import nl.leverklaar.rule.Value;
import nl.leverklaar.rule.ValueRule;
import org.junit.jupiter.api.Test;

/// What the contract refuses at the last moment, a rule that must be heard has said before; and VLD-43 says nothing else.
class PastInIndelingTest {

    private static final String SIGNS = "abzABZ019 ._-/,'@;*<é€ÖIJ\u0001";

    private final List<ValueRule> rules = RuleBook.of(SampleRun.circumstances("")).of(ValueRule.class);

    @Test
    void theRulesAndTheContractAgree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Contract contract = new Contract()) {
            for (int round = 0; round < 40_000; round++) {
                for (Kolom kolom : List.of(Kolom.KIND_ACHTERNAAM, Kolom.CONTRACT_NUMMER, Kolom.EIGEN_KENMERK,
                        Kolom.KIND_VOORLETTERS, Kolom.OUDER_VOORVOEGSEL, Kolom.KOSTEN, Kolom.UURPRIJS,
                        Kolom.INDELING_VERSIE)) {
                    String text = kolom.isDecimal() ? number(kolom, random) : text(random);
                    agree(contract, kolom, text, "seed " + seed + " " + kolom + " [" + text + "]");
                }
            }
        }
    }

    private void agree(Contract contract, Kolom kolom, String text, String about) {
        Meaning<?> meaning = kolom.kind().meaning(text, Habit.DUTCH);
        if (!(meaning instanceof Meaning.Known<?>(Object _, String canonical)) || canonical.startsWith("-")) {
            return;
        }
        List<String> blocking = blocking(new Value(kolom, text, Habit.DUTCH, meaning));
        boolean refused = !contract.violations(kolom, canonical).isEmpty();
        assertTrue(!refused || !blocking.isEmpty(), about);
        assertTrue(refused || !blocking.contains("VLD-43"), about);
    }

    /// The rules that keep a value from being delivered as it is.
    private List<String> blocking(Value value) {
        return rules.stream()
                .filter(rule -> rule.ernst() == Ernst.FOUT || !rule.line().confirmable())
                .filter(rule -> List.of(rule.line().columns()).contains(value.kolom()))
                .filter(rule -> !rule.holds(value))
                .map(ValueRule::code)
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(20) == 0 ? 230 : 24);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(random.nextInt(6) == 0 ? SIGNS.length() : 9)));
        }
        return text.toString();
    }

    /// An hourly price above 99 is for RIJ-27, which looks at the costs as well.
    private static String number(Kolom kolom, Random random) {
        int most = kolom == Kolom.UURPRIJS ? 100 : 200_000;
        return random.nextInt(most) + "," + "0000125".substring(random.nextInt(7));
    }
}
