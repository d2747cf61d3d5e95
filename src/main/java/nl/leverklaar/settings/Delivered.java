package nl.leverklaar.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.leverklaar.previous.Sent;

/// One delivery that was received, as far as it is kept: no personal data.
///
/// @param kenmerk the number of the receipt
/// @param at when the file was received, by the clock of the receiver
/// @param periode the month of the delivery
/// @param rows how many rows were received
/// @param children how many different children
/// @param apart how many rows were set apart and not sent
/// @param recipient the host it was sent to
/// @param sha256 the digest of the file, in hexadecimal
/// @param practice whether it was a practice round
public record Delivered(
        String kenmerk,
        Instant at,
        YearMonth periode,
        int rows,
        int children,
        int apart,
        String recipient,
        String sha256,
        boolean practice) {

    /// As far as a new file is compared with it.
    public Sent sent(ZoneId zone) {
        return new Sent(periode, LocalDate.ofInstant(at, zone), sha256, apart);
    }
}
