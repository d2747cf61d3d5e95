package nl.leverklaar.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What rules need to know that is not in the file.
///
/// @param peildatum the day the checks are done; the only clock a rule has
/// @param practice whether this is a practice round with fictitious people
/// @param kvk the KvK number of the organisation, when it is known
/// @param lrkNumbers the LRK numbers of the organisation's own locations, possibly none
public record Circumstances(
        LocalDate peildatum, boolean practice, Optional<String> kvk, Set<String> lrkNumbers) {

    public Circumstances {
        lrkNumbers = Set.copyOf(lrkNumbers);
    }

    /// A real delivery of an organisation nothing is known of.
    public static Circumstances on(LocalDate peildatum) {
        return new Circumstances(peildatum, false, Optional.empty(), Set.of());
    }

    /// The same, as a practice round or not.
    public Circumstances practising(boolean isPractice) {
        return new Circumstances(peildatum, isPractice, kvk, lrkNumbers);
    }
}
