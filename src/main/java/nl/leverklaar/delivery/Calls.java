package nl.leverklaar.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// The operations of the contract that this client uses; each method is one request.
final class Calls {
    private static final Timeouts FAREWELL =
            new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
    private static final BooleanSupplier NEVER = () -> false;

    private final Connection connection;
    private final Requests requests;
    private final Endpoint endpoint;
    private final ClientInfo client;
    private final Timeouts timeouts;
    private final Bodies bodies = new Bodies();

    Calls(Connection connection, Endpoint endpoint, ClientInfo client, Timeouts timeouts) {
        this.connection = connection;
        this.requests = new Requests(endpoint);
        this.endpoint = endpoint;
        this.client = client;
        this.timeouts = timeouts;
    }

    Heard<Status> status(InstantSource clock) {
        return connection.hear(
                requests.anonymous("GET", "/status"),
                NEVER,
                new StatusReader(endpoint.omgeving(), clock));
    }

    Heard<Access> open(char[] password, String oneTimeCode) {
        byte[] body = bodies.access(password, oneTimeCode, client);
        try {
            var request = Requests.json(requests.anonymous("POST", "/toegangsbewijzen"), body);
            return connection.hear(request, NEVER, new AccessReader());
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    void logOff(Access access) {
        var request = requests.of(access, "DELETE", "/toegangsbewijzen/" + access.id());
        connection.hear(request, FAREWELL, NEVER, answer -> answer.status());
    }

    Heard<DeliveryState> announce(Access access, Announcement announced, BooleanSupplier stopped) {
        var request = requests.of(access, "PUT", path(announced.leveringId()));
        return connection.hear(
                Requests.json(request, bodies.announcement(announced)),
                stopped,
                state(announced.leveringId()));
    }

    Heard<Receipt> send(
            Access access, Announcement announced, FileBody file, BooleanSupplier stopped) {
        var request = requests.of(access, "PUT", path(announced.leveringId()) + "/bestand");
        return connection.hear(
                Requests.file(request, file, announced.bestand().sha256(), timeouts),
                stopped,
                new ReceiptReader(announced, endpoint.omgeving()));
    }

    Heard<DeliveryState> state(Access access, UUID leveringId) {
        return connection.hear(
                requests.of(access, "GET", path(leveringId)), NEVER, state(leveringId));
    }

    Heard<Receipt> receipt(Access access, Announcement announced) {
        var request = requests.of(access, "GET", path(announced.leveringId()) + "/ontvangstbewijs");
        return connection.hear(request, NEVER, new ReceiptReader(announced, endpoint.omgeving()));
    }

    static FileBody body(Path file, Announcement announced, Progress progress) {
        return new FileBody(file, announced.bestand().grootte(), progress);
    }

    private StateReader state(UUID leveringId) {
        return new StateReader(leveringId, endpoint.omgeving());
    }

    private static String path(UUID leveringId) {
        return "/leveringen/" + leveringId;
    }
}
