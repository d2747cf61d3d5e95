package nl.leverklaar.delivery;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/// Proof that the server has the file. It exists only after every condition of the contract was met.
///
/// @param leveringId the delivery
/// @param kenmerk the number of the server, such as `KO-2026-000123`
/// @param ontvangenOp when, by the clock of the server
/// @param omgeving the world it is valid in
/// @param namens the organisation delivered for
/// @param periode the delivery month
/// @param bestand the file, equal to what was announced
/// @param json the receipt exactly as the server wrote it, to keep
public record Receipt(
        UUID leveringId,
        String kenmerk,
        Instant ontvangenOp,
        Omgeving omgeving,
        Organisatie namens,
        YearMonth periode,
        Bestand bestand,
        String json) {}
