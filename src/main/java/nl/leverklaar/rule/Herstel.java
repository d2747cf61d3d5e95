package nl.leverklaar.rule;

import java.util.Locale;

/// How sure the repair of a finding is.
public enum Herstel {
    /// Only a person or the KOO's own software knows.
    GEEN,
    /// Nothing is edited: it is notation, and only the delivery file is written in another way.
    LEZEN,
    /// One provable outcome; may be done for many rows at once after a preview.
    ZEKER,
    /// One click, after the user has looked.
    VOORSTEL;

    /// The name in text keys and in machine-readable output, for example `zeker`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
