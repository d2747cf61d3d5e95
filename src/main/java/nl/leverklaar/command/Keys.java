package nl.leverklaar.command;

import java.util.Locale;

/// The names of constants as they stand in text keys and in machine-readable output.
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
