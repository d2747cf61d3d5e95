package nl.leverklaar.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.delivery.AccessResult;
import nl.leverklaar.delivery.ClientInfo;
import nl.leverklaar.delivery.DeliveryClient;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.DeliveryResult.Refused;
import nl.leverklaar.delivery.Network;
import nl.leverklaar.delivery.Patience;
import nl.leverklaar.delivery.ProblemCode;
import nl.leverklaar.delivery.Sample;
import nl.leverklaar.delivery.StatusResult;
import nl.leverklaar.delivery.Steps;
import nl.leverklaar.delivery.Timeouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The practice endpoint as a server: who can reach it, how long it waits and how it ends.
@Timeout(20)
class PracticeEndpointTest {
    private static final Timeouts SHORT =
            new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(10));

    @TempDir private Path folder;

    /// A clock that stands still until it is moved.
    private static final class Moved extends Clock {
        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static DeliveryClient client(
            PracticeEndpoint endpoint, Scenario scenario, Clock clock) {
        return new DeliveryClient(
                endpoint.endpoint(scenario),
                new ClientInfo("Leverklaar", "1.0.0"),
                Network.direct(SHORT),
                new Patience((_, _) -> true, () -> 0L),
                clock);
    }

    private DeliveryResult deliver(DeliveryClient client, AccessResult access) throws IOException {
        Path file = Sample.file(folder);
        var granted = assertInstanceOf(AccessResult.Granted.class, access);
        return client.deliver(
                granted.access(), Sample.announcement(file), file, (_, _) -> {}, Steps.unwatched());
    }

    @Test
    void aSlowReceiptIsAReceipt() throws Exception {
        var pauses = new ArrayList<Duration>();
        var clock = Clock.systemUTC();
        try (var endpoint =
                        PracticeEndpoint.start(
                                0,
                                PracticeIdentity.fresh(clock.instant()),
                                clock,
                                (pause, _) -> {
                                    pauses.add(pause);
                                    return true;
                                });
                var client = client(endpoint, Scenario.TRAAG, clock)) {
            var result = deliver(client, client.open(endpoint.password(), endpoint.oneTimeCode()));
            assertInstanceOf(DeliveryResult.Received.class, result);
            assertEquals(List.of(Duration.ofSeconds(4)), pauses);
        }
    }

    @Test
    void accessEndsAfterAQuarterOfAnHour() throws Exception {
        var clock = new Moved();
        try (var endpoint =
                        PracticeEndpoint.start(
                                0, PracticeIdentity.fresh(Instant.now()), clock, (_, _) -> true);
                var client = client(endpoint, Scenario.GOED, clock)) {
            var access = client.open(endpoint.password(), endpoint.oneTimeCode());
            clock.now = clock.now.plus(Duration.ofMinutes(15));
            var refused = assertInstanceOf(Refused.class, deliver(client, access));
            assertEquals(ProblemCode.TOEGANG_VERLOPEN, refused.problem().code());
            assertInstanceOf(
                    DeliveryResult.Received.class,
                    deliver(client, client.open(endpoint.password(), endpoint.oneTimeCode())));
        }
    }

    @Test
    void whenItClosesSilentClientsAreCutOffToo() throws Exception {
        var endpoint = PracticeEndpoint.start(0);
        var silent = new Socket("127.0.0.1", endpoint.base().getPort());
        try (silent;
                var client = client(endpoint, Scenario.GOED, Clock.systemUTC())) {
            assertInstanceOf(StatusResult.Known.class, client.status());
            endpoint.close();
            // At most a goodbye of TLS, then the end.
            assertTrue(silent.getInputStream().readAllBytes().length < 100);
            assertInstanceOf(StatusResult.Unreachable.class, client.status());
        }
    }

    @Test
    void tooManySilentClientsAreSentAwayAndMakeRoomWhenTheyLeave() throws Exception {
        var sockets = new ArrayList<Socket>();
        try (var endpoint = PracticeEndpoint.start(0);
                var client = client(endpoint, Scenario.GOED, Clock.systemUTC())) {
            for (int i = 0; i < 64; i++) {
                sockets.add(new Socket("127.0.0.1", endpoint.base().getPort()));
            }
            assertInstanceOf(StatusResult.Unreachable.class, client.status());
            for (Socket socket : sockets) {
                socket.close();
            }
            while (!(client.status() instanceof StatusResult.Known)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (var endpoint = PracticeEndpoint.start(0)) {
            assertThrows(
                    BindException.class,
                    () -> PracticeEndpoint.start(endpoint.base().getPort()).close());
        }
    }

    @Test
    void aKeptCertificateIsTrustedAgain() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var endpoint = PracticeEndpoint.start(0, folder);
                    var client = client(endpoint, Scenario.GOED, Clock.systemUTC())) {
                assertInstanceOf(StatusResult.Known.class, client.status());
                assertTrue(endpoint.base().toString().startsWith("https://127.0.0.1:"));
            }
        }
    }
}
