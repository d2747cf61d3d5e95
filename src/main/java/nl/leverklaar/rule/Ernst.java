package nl.leverklaar.rule;

import java.util.Locale;

/// How much a finding weighs, the heaviest first.
public enum Ernst {
    /// The row is not delivered until it is repaired or set apart.
    FOUT,
    /// Delivered after one conscious confirmation per group.
    WAARSCHUWING,
    /// Nothing is asked.
    TIP;

    /// The name in text keys and in machine-readable output, for example `fout`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
