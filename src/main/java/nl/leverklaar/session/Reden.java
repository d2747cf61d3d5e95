package nl.leverklaar.session;

import java.util.Locale;

/// Why a person lets a group of warnings stand.
public enum Reden {
    GECONTROLEERD,
    NOG_NIET_BEKEND,
    NAGEVRAAGD_BIJ_OUDER,
    BIJZONDERE_SITUATIE;

    /// The key of its text for the user.
    public String key() {
        return "reden." + name().toLowerCase(Locale.ROOT);
    }
}
