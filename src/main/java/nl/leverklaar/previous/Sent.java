package nl.leverklaar.previous;

import java.time.LocalDate;
import java.time.YearMonth;

/// A delivery that was sent from this computer, as far as that is remembered: no personal data.
///
/// @param periode the month of the delivery
/// @param day when it was received
/// @param sha256 the digest of the file, in hexadecimal
/// @param apart how many rows were set apart and not sent
public record Sent(YearMonth periode, LocalDate day, String sha256, int apart) {}
