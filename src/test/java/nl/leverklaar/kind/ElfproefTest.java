package nl.leverklaar.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfproefTest {

    private static final int ROUNDS = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990007",
                "999990019",
                "999990020",
                "999990032",
                "999980002",
                "999980014",
                "999980026"
            })
    void practiceNumbersPass(String digits) {
        assertTrue(Elfproef.holds(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000", "99999007", "9999900070", "99999000x", "999990008"})
    void otherTextsDoNot(String text) {
        assertFalse(Elfproef.holds(text));
    }

    @Test
    void findsEverySingleWrongDigit() {
        forEachPassing(digits -> {
            for (int i = 0; i < 9; i++) {
                for (char other = '0'; other <= '9'; other++) {
                    boolean same = digits.charAt(i) == other;
                    assertEquals(same, Elfproef.holds(replaced(digits, i, other)), "seeded above");
                }
            }
        });
    }

    @Test
    void findsEverySwapOfTwoDigits() {
        forEachPassing(digits -> {
            for (int i = 0; i < 9; i++) {
                for (int j = i + 1; j < 9; j++) {
                    String swapped =
                            replaced(replaced(digits, i, digits.charAt(j)), j, digits.charAt(i));
                    assertEquals(swapped.equals(digits), Elfproef.holds(swapped), "seeded above");
                }
            }
        });
    }

    private static String replaced(String digits, int at, char digit) {
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }

    private static void forEachPassing(Consumer<String> check) {
        long seed = System.nanoTime();
        System.out.println("ElfproefTest seed " + seed);
        Random random = new Random(seed);
        for (int found = 0; found < ROUNDS; ) {
            String digits = String.format("%09d", random.nextInt(1_000_000_000));
            if (Elfproef.holds(digits)) {
                check.accept(digits);
                found++;
            }
        }
    }
}
