package nl.leverklaar.settings;

/// The colours of the window.
public enum Theme {
    /// As the computer has it.
    SYSTEM,
    LIGHT,
    DARK
}
