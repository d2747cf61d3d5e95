package nl.leverklaar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import nl.leverklaar.delivery.Access;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.ClientInfo;
import nl.leverklaar.delivery.Delivery;
import nl.leverklaar.delivery.DeliveryClient;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Endpoint;
import nl.leverklaar.delivery.SoortLevering;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Uuid7;
import nl.leverklaar.layout.Contract;
import nl.leverklaar.session.Outgoing;
import nl.leverklaar.session.Session;

/// Makes the delivery file of a session, sends it, and keeps no copy of it.
final class Dispatch {

    /// What came of it.
    ///
    /// @param prepared what was sent, or would have been
    /// @param result how it ended
    record Sent(Outgoing.Ready prepared, DeliveryResult result) {}

    private final Session session;
    private final Surroundings surroundings;

    Dispatch(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /// @param volgnr which delivery of the month it is, from 1
    /// @throws Stop when there is nothing to send yet, or access is refused
    Sent send(Endpoint endpoint, Login login, int volgnr) throws Stop, IOException {
        Path folder = surroundings.settings().outbox();
        try {
            Outgoing.Ready prepared = prepare(folder, volgnr);
            return new Sent(prepared, send(prepared, endpoint, login, volgnr));
        } finally {
            deleteAll(folder);
        }
    }

    private Outgoing.Ready prepare(Path folder, int volgnr) throws Stop, IOException {
        try (Contract contract = new Contract()) {
            return switch (session.prepare(folder, volgnr, contract)) {
                case Outgoing.Ready ready -> ready;
                case Outgoing.Withheld _ ->
                        throw new Stop(ExitCode.FOUTEN, "command.deliver.withheld", Map.of());
                case Outgoing.Broken _ ->
                        throw new Stop(ExitCode.FOUTEN, "command.deliver.withheld", Map.of());
            };
        }
    }

    private DeliveryResult send(Outgoing.Ready prepared, Endpoint endpoint, Login login, int volgnr)
            throws Stop {
        SoortLevering soort = volgnr == 1 ? SoortLevering.EERSTE : SoortLevering.AANVULLING;
        var now = surroundings.clock().instant();
        var announcement =
                prepared.announcement(
                        new Uuid7(surroundings.clock(), new SecureRandom()).next(), soort, now);
        try (Delivery delivery = new DeliveryClient(endpoint, ClientInfo.ofThisProgram())) {
            Access access = access(delivery, login);
            try {
                return delivery.deliver(
                        access, announcement, prepared.file(), (_, _) -> {}, Steps.unwatched());
            } finally {
                delivery.logOff(access);
            }
        }
    }

    private static Access access(Delivery delivery, Login login) throws Stop {
        AccessResult result = delivery.open(login.password(), login.code());
        return switch (result) {
            case AccessResult.Granted(Access access) -> access;
            case AccessResult.Denied(var problem) ->
                    throw new Stop(ExitCode.NOT_CHECKED, problem.messageKey(), problem.values());
            case AccessResult.Unreachable _ ->
                    throw new Stop(ExitCode.NOT_CHECKED, result.messageKey(), Map.of());
        };
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
