package nl.leverklaar.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something that can happen while delivering, to be seen once before it happens for real.
public enum Scenario {
    /// Everything goes well.
    GOED,
    /// The receipt takes some seconds.
    TRAAG,
    /// The first two times the file is refused because of a breakdown.
    STORING,
    /// The connection breaks after the file arrived, before the receipt.
    VERBREEKT,
    /// There is no mandate for this organisation.
    GEEN_MACHTIGING,
    /// After receipt some rows turn out to need attention.
    BEVINDINGEN,
    /// The same content seems to have been delivered before.
    DUBBEL,
    /// The clock of the server is seven minutes ahead, so that one-time codes fail.
    KLOK;

    /// The word in the address, such as `geen-machtiging`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "delivery.scenario." + code();
    }

    static Optional<Scenario> of(String code) {
        return Arrays.stream(values()).filter(scenario -> scenario.code().equals(code)).findFirst();
    }
}
