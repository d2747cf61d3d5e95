package nl.leverklaar.delivery;

import java.util.Locale;

/// Message keys: `delivery.<outcome>.<name-in-kebab>`, the same as in the text bundles.
final class Keys {
    private Keys() {}

    static String of(String outcome, Enum<?> reason) {
        return "delivery." + outcome + "." + slug(reason);
    }

    static String slug(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
