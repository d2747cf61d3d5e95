package nl.leverklaar.delivery;

/// What the checks said about the file that is announced.
///
/// @param regelset the version of the rules, such as `2026.1`
/// @param fouten findings that should have been repaired
/// @param waarschuwingen findings that were confirmed
/// @param bevestigd true when a person confirmed the delivery
public record Controle(String regelset, int fouten, int waarschuwingen, boolean bevestigd) {

    public Controle {
        if (regelset.isBlank() || fouten < 0 || waarschuwingen < 0) {
            throw new IllegalArgumentException("a check has a set of rules and counts");
        }
    }
}
