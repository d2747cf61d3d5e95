package nl.leverklaar.session;

import java.util.List;
import java.util.Optional;
import nl.leverklaar.check.Decision;

/// Whether a file may be delivered as it is now, and what stands in the way.
///
/// @param notCheckable whether the file is no delivery at all
/// @param fouten the decisions that must be taken first
/// @param unconfirmed the groups of warnings nobody has confirmed yet
/// @param notChecked how many rules could not be asked
/// @param rows how many rows would be delivered
public record Gate(
        boolean notCheckable, List<Decision> fouten, List<Decision> unconfirmed, int notChecked, int rows) {

    /// Nothing stands in the way.
    public boolean isOpen() {
        return !notCheckable && fouten.isEmpty() && unconfirmed.isEmpty() && notChecked == 0 && rows > 0;
    }

    /// What to look at first.
    public Optional<Decision> first() {
        return fouten.stream().findFirst().or(() -> unconfirmed.stream().findFirst());
    }
}
