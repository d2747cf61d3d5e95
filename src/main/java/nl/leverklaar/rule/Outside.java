package nl.leverklaar.rule;

import java.util.Locale;

/// What rules compare a file with and what is not always there, because a person gives it or an earlier month left it.
public enum Outside {
    /// The register of childcare (LRK), from a file.
    REGISTER,
    /// Delivery files of earlier.
    EARLIER,
    /// What this computer remembers of the deliveries that were sent from it.
    RECORD;

    /// The name in text keys and in machine-readable output, for example `register`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
