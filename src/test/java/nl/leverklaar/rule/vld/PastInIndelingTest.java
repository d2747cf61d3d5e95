package nl.leverklaar.rule.vld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import nl.leverklaar.kind.Habit;
import nl.leverklaar.kind.Meaning;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Layouts;
import nl.leverklaar.rule.Value;
import org.junit.jupiter.api.Test;

/// What the contract refuses at the last moment, the rule has said before; and the other way round.
class PastInIndelingTest {

    private static final String SIGNS = "abzABZ019 ._-/,'@;*<é€ÖIJ\u0001";

    private final PastInIndeling rule = new PastInIndeling(Layouts.load().newest());

    @Test
    void theRuleAndTheContractAgree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Contract contract = new Contract()) {
            for (int round = 0; round < 40_000; round++) {
                for (Kolom kolom :
                        List.of(
                                Kolom.KIND_ACHTERNAAM,
                                Kolom.CONTRACT_NUMMER,
                                Kolom.EIGEN_KENMERK,
                                Kolom.KIND_VOORLETTERS,
                                Kolom.OUDER_VOORVOEGSEL,
                                Kolom.KOSTEN,
                                Kolom.UURPRIJS)) {
                    String text = kolom.isDecimal() ? number(random, kolom) : text(random);
                    Meaning<?> meaning = kolom.kind().meaning(text, Habit.DUTCH);
                    if (meaning instanceof Meaning.Known<?>(Object _, String canonical)
                            && !canonical.startsWith("-")) {
                        assertEquals(
                                contract.violations(kolom, canonical).isEmpty(),
                                rule.holds(new Value(kolom, text, Habit.DUTCH, meaning)),
                                "seed " + seed + " " + kolom + " [" + canonical + "]");
                    }
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(20) == 0 ? 230 : 24);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(random.nextInt(6) == 0 ? SIGNS.length() : 9)));
        }
        return text.toString();
    }

    /// A price of a hundred euros is RIJ-27's.
    private static String number(Random random, Kolom kolom) {
        return random.nextInt(kolom == Kolom.UURPRIJS ? 100 : 200_000)
                + ","
                + "0000125".substring(random.nextInt(7));
    }
}
