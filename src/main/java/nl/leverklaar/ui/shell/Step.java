package nl.leverklaar.ui.shell;

import java.util.Locale;

/// The six steps from a file to a receipt, in order.
public enum Step {
    BESTAND,
    KLOPT_DIT,
    PROBLEMEN,
    HERSTELLEN,
    VERZENDEN,
    KLAAR;

    /// The number on screen, from 1.
    public int number() {
        return ordinal() + 1;
    }

    /// The key of its name for the user.
    public String key() {
        return "shell.step." + name().toLowerCase(Locale.ROOT);
    }
}
