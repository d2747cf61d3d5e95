package nl.leverklaar.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leverklaar.kind.Habit.DateOrder;
import nl.leverklaar.kind.Habit.DecimalSign;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {

    private static final int ROUNDS = 20_000;
    private static final String SIGNS = "0123456789-/.,:' =\"€JanmrtokPuer\u00A0\u0308\u200B";

    @TestFactory
    Stream<DynamicTest> readsItsSample() throws IOException {
        return forEachSample((kind, sample) ->
                assertEquals(
                        sample.expected(),
                        Sample.describe(kind.meaning(sample.text(), sample.habit()))));
    }

    @TestFactory
    Stream<DynamicTest> readsItsOwnNotationUnchangedWhateverTheHabit() throws IOException {
        return forEachSample(
                (kind, sample) -> assertStable(kind, kind.meaning(sample.text(), sample.habit())));
    }

    static Stream<Map.Entry<String, Kind<?>>> kinds() {
        return Sample.KINDS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsItsOwnNotationOfRandomTextUnchanged(Map.Entry<String, Kind<?>> named)
            throws IOException {
        long seed = System.nanoTime();
        System.out.println("KindTest " + named.getKey() + " seed " + seed);
        Random random = new Random(seed);
        List<Sample> samples = Sample.of(named.getKey());
        for (int i = 0; i < ROUNDS; i++) {
            String text = mutated(samples.get(random.nextInt(samples.size())).text(), random);
            for (DateOrder dates : DateOrder.values()) {
                DecimalSign sign = DecimalSign.values()[dates.ordinal()];
                assertStable(
                        named.getValue(), named.getValue().meaning(text, new Habit(dates, sign)));
            }
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(mutated.length() + 1);
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, sign);
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1));
                default ->
                        mutated.replace(
                                at, Math.min(mutated.length(), at + 1), String.valueOf(sign));
            }
        }
        return mutated.toString();
    }

    /// Canonical text means itself, as the same String, under every habit; so do all choices.
    private static void assertStable(Kind<?> kind, Meaning<?> meaning) {
        Stream<String> notations =
                switch (meaning) {
                    case Meaning.Known<?>(_, var canonical) -> Stream.of(canonical);
                    case Meaning.Several<?>(var choices) -> choices.stream();
                    default -> Stream.empty();
                };
        notations.forEach(canonical ->
                habits().forEach(habit -> {
                    Meaning<?> again = kind.meaning(canonical, habit);
                    assertEquals(canonical, Sample.describe(again));
                    if (again instanceof Meaning.Known<?>(_, var same)) {
                        assertSame(canonical, same);
                    }
                }));
    }

    private static Stream<Habit> habits() {
        return IntStream.range(0, 9)
                .mapToObj(i -> new Habit(DateOrder.values()[i / 3], DecimalSign.values()[i % 3]));
    }

    private interface Check {
        void of(Kind<?> kind, Sample sample);
    }

    private static Stream<DynamicTest> forEachSample(Check check) throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Map.Entry<String, Kind<?>> named : Sample.KINDS.entrySet()) {
            for (Sample sample : Sample.of(named.getKey())) {
                String name = named.getKey() + " <" + sample.text() + ">";
                tests.add(DynamicTest.dynamicTest(name, () -> check.of(named.getValue(), sample)));
            }
        }
        return tests.build();
    }
}
