package nl.leverklaar.ui.start;

import java.time.YearMonth;
import java.util.Optional;
import nl.leverklaar.settings.Delivered;

/// One month of the strip.
///
/// @param month the month
/// @param delivered what was received for it last
public record Month(YearMonth month, Optional<Delivered> delivered) {}
