package nl.leverklaar.ui.shell;

/// The rooms beside the six steps.
public enum Room {
    /// The catalogue of checks and the keys.
    RULES,
    SETTINGS
}
