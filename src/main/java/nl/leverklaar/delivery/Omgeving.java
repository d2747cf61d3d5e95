package nl.leverklaar.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which world an endpoint belongs to; a receipt of another world never counts.
public enum Omgeving {
    PRODUCTIE,
    TEST,
    OEFEN;

    /// The word on the wire, such as `oefen`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Omgeving> of(String code) {
        return Arrays.stream(values()).filter(omgeving -> omgeving.code().equals(code)).findFirst();
    }
}
