package nl.leverklaar.delivery;

import java.nio.file.Path;
import java.util.UUID;

/// Everything that can be asked of a server that takes deliveries. Calls block; the answer is never an exception.
public interface Delivery extends AutoCloseable {

    /// Asks how the server is. Once, without waiting.
    StatusResult status();

    /// Logs in. Sent exactly once, because a code works exactly once.
    ///
    /// @param password is wiped before this returns
    /// @param oneTimeCode six digits
    AccessResult open(char[] password, String oneTimeCode);

    /// Announces and sends a file. Safe to repeat with the same announcement after any outcome.
    DeliveryResult deliver(
            Access access, Announcement announcement, Path file, Progress progress, Steps steps);

    /// Asks how far a delivery is. Once, without waiting.
    StateResult state(Access access, UUID leveringId);

    /// Asks for the receipt again. Once, without waiting.
    DeliveryResult receipt(Access access, Announcement announcement);

    /// Logs off, within two seconds, whether or not the server hears it.
    void logOff(Access access);

    @Override
    void close();
}
