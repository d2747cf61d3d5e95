package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import nl.leverklaar.practice.TestIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What every test against the crooked server needs.
@Timeout(30)
abstract class CrookedTest {
    /// For tests about silence; all others have time, because a test machine may be busy.
    static final Timeouts SHORT =
            new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(1500), Duration.ofSeconds(10));

    static final Timeouts LONG =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(25));

    final Watcher watcher = new Watcher();
    CrookedServer server;
    DeliveryClient client;
    Announcement announced;
    Path file;
    private static TestIdentity identity;

    @TempDir Path folder;

    @BeforeAll
    static void makeIdentity() throws Exception {
        identity = TestIdentity.good();
    }

    @BeforeEach
    void start() throws Exception {
        server = new CrookedServer(identity.server());
        client = client(endpoint(), LONG);
        file = Sample.file(folder);
        announced = Sample.announcement(file);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    DeliveryClient client(Endpoint endpoint, Timeouts timeouts) {
        return client(endpoint, Network.direct(timeouts));
    }

    DeliveryClient client(Endpoint endpoint, Network network) {
        return new DeliveryClient(
                endpoint,
                new ClientInfo("Leverklaar", "1.0.0"),
                network,
                watcher.patience(),
                InstantSource.system());
    }

    Endpoint endpoint() {
        return new Endpoint(server.base(), Omgeving.TEST, trust());
    }

    /// The client of this test will not wait long.
    void hurry() {
        client.close();
        client = client(endpoint(), SHORT);
    }

    Trust trust() {
        return identity.trust();
    }

    Access access() {
        return access(client);
    }

    static Access access(DeliveryClient client) {
        return assertInstanceOf(
                        AccessResult.Granted.class,
                        client.open("wachtwoord".toCharArray(), "123456"))
                .access();
    }

    DeliveryResult deliver() {
        return client.deliver(access(), announced, file, (_, _) -> {}, watcher);
    }

    /// Takes the file and gives an honest receipt.
    void accept(Exchange exchange) throws IOException {
        exchange.body();
        exchange.json(201, CrookedServer.receipt(announced));
    }
}
