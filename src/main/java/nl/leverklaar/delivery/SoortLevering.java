package nl.leverklaar.delivery;

import java.util.Locale;

/// What a delivery is to the ones before it in the same period.
public enum SoortLevering {
    EERSTE,
    AANVULLING,
    CORRECTIE,
    VERVANGING;

    /// The word on the wire, such as `eerste`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
