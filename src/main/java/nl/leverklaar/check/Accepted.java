package nl.leverklaar.check;

import java.util.Optional;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;

/// What a person saw and lets stand: it is so, and it is right.
@FunctionalInterface
public interface Accepted {

    /// Nothing, as long as nobody said so.
    Accepted NOTHING = (_, _, _) -> false;

    /// Whether a person lets stand what a rule says of a row as it is now.
    ///
    /// @param kolom where the finding is, when it is about a column
    boolean has(AnyRule rule, Optional<Kolom> kolom, int row);
}
