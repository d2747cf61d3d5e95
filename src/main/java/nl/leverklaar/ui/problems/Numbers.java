package nl.leverklaar.ui.problems;

import java.util.Locale;

/// Numbers as people write them: `12.345`.
final class Numbers {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private Numbers() {}

    static String of(int number) {
        return String.format(DUTCH, "%,d", number);
    }
}
