package nl.leverklaar.delivery;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/// What is told to the server before one byte of the file leaves this computer. Holds no personal data.
///
/// @param leveringId made here ([Uuid7]), so that it can be asked about after any mishap
/// @param namens the organisation the delivery is made for
/// @param periode the delivery month: the latest tijdvak in the file
/// @param soortLevering what it is to earlier deliveries
/// @param bestand the file
/// @param controle what the checks said
/// @param opgesteldOp when it was made up
public record Announcement(
        UUID leveringId,
        Organisatie namens,
        YearMonth periode,
        SoortLevering soortLevering,
        Bestand bestand,
        Controle controle,
        Instant opgesteldOp) {}
