package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import nl.leverklaar.practice.TestIdentity;
import org.junit.jupiter.api.Test;

/// What the client does when something goes wrong on the way.
class DisturbanceTest extends CrookedTest {
    private static final List<Duration> USUAL_WAITS =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(30));

    /// Breaks the first so many times, then lets `act` do it.
    private static CrookedServer.Act after(
            int times, CrookedServer.Act broken, CrookedServer.Act act) {
        var count = new AtomicInteger();
        return exchange -> (count.incrementAndGet() <= times ? broken : act).on(exchange);
    }

    private static CrookedServer.Act unavailable(Map<String, String> more) {
        return exchange -> {
            exchange.body();
            exchange.problem(503, "onderhoud", more);
        };
    }

    private static void resetHalfWay(Exchange exchange) throws IOException {
        exchange.body(10);
        exchange.reset();
    }

    /// Larger than all buffers between client and server together.
    private Path largeFile() throws IOException {
        Path large = folder.resolve("groot.csv");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(96L * 1024 * 1024);
        }
        return large;
    }

    @Test
    void afterAResetHalfWayTheServerIsAskedAndTheFileSentAgain() {
        server.onFile = after(1, DisturbanceTest::resetHalfWay, this::accept);
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        assertEquals(2, server.files());
        assertEquals(List.of(Duration.ofSeconds(2)), watcher.lengths());
        assertTrue(watcher.waits.getFirst().reason().startsWith("delivery.uncertain."));
    }

    @Test
    void aFileThatTurnsOutToHaveArrivedIsNotSentAgain() {
        server.onFile =
                exchange -> {
                    exchange.body();
                    exchange.reset();
                };
        server.onState =
                exchange -> exchange.json(200, CrookedServer.state(exchange, "in-controle"));
        server.onReceipt = exchange -> exchange.json(200, CrookedServer.receipt(announced));
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        assertEquals(1, server.files());
        assertTrue(watcher.waits.isEmpty());
    }

    @Test
    void whileTheServerDoesNotAnswerTheFileIsNotSentAgainAndItStaysUncertain() {
        server.onFile =
                exchange -> {
                    exchange.body();
                    exchange.reset();
                };
        server.onState = Exchange::reset;
        assertInstanceOf(DeliveryResult.Uncertain.class, deliver());
        assertEquals(1, server.files());
        assertEquals(4, server.count("GET"));
        assertEquals(USUAL_WAITS, watcher.lengths());
    }

    @Test
    void aServerThatForgotTheDeliveryIsToldAgainUnderTheSameId() {
        server.onFile = after(1, DisturbanceTest::resetHalfWay, this::accept);
        server.onState = exchange -> exchange.problem(404, "levering-onbekend", Map.of());
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        String announce = "PUT /v1/leveringen/" + announced.leveringId();
        assertEquals(2, server.seen.stream().filter(announce::equals).count());
        assertEquals(2, server.files());
    }

    @Test
    void afterFourTriesItEndsAndAWholeFileThatWentOutStaysUncertain() {
        server.onFile =
                exchange -> {
                    exchange.body();
                    exchange.reset();
                };
        assertInstanceOf(DeliveryResult.Uncertain.class, deliver());
        assertEquals(4, server.files());
        assertEquals(USUAL_WAITS, watcher.lengths());
    }

    @Test
    void aFileThatNeverWentOutWholeIsNotUncertainWhenTheServerLacksIt() throws IOException {
        file = largeFile();
        announced = Sample.announcement(Sample.id(), file, 1);
        server.onFile = DisturbanceTest::resetHalfWay;
        assertEquals(new DeliveryResult.Unreachable(Cause.BROKEN), deliver());
        assertEquals(4, server.files());
    }

    @Test
    void unavailableIsWaitedOutForAsLongAsTheServerAsks() {
        server.onAnnounce = after(1, unavailable(Map.of("Retry-After", "7")), server.onAnnounce);
        server.onFile =
                after(
                        1,
                        unavailable(Map.of("Retry-After", "Mon, 02 Nov 2026 08:01:00 GMT")),
                        this::accept);
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofMinutes(1)), watcher.lengths());
        assertEquals("delivery.refused.onderhoud", watcher.waits.getFirst().reason());
    }

    @Test
    void longerThanTenMinutesIsNotWaitedFor() {
        server.onAnnounce = unavailable(Map.of("Retry-After", "601"));
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals("601", refused.problem().values().get("wachten"));
        assertTrue(watcher.waits.isEmpty());
        assertEquals(0, server.files());
    }

    @Test
    void aLastingBreakdownEndsAfterFourTriesAsAClearNo() {
        server.onFile = unavailable(Map.of());
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.ONDERHOUD, refused.problem().code());
        assertEquals(4, server.files());
    }

    @Test
    void theRequestForAccessIsNeverRepeated() {
        for (CrookedServer.Act act :
                List.<CrookedServer.Act>of(Exchange::reset, unavailable(Map.of()))) {
            server.seen.clear();
            server.onAccess = act;
            client.open("wachtwoord".toCharArray(), "123456");
            assertEquals(1, server.count("POST"));
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        var identity = TestIdentity.good();
        try (var elsewhere = new CrookedServer(identity.server())) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                var to = Map.of("Location", elsewhere.base() + "/leveringen/x/bestand");
                server.onFile =
                        exchange -> {
                            exchange.body();
                            exchange.send(status, "application/json", "{}", to);
                        };
                assertEquals(new DeliveryResult.Uncertain(Uncertainty.STATUS), deliver());
            }
            var to = Map.of("Location", elsewhere.base() + "/leveringen/x");
            server.onAnnounce = exchange -> exchange.send(307, "application/json", "{}", to);
            assertEquals(new DeliveryResult.Unreachable(Cause.OTHER_ANSWER), deliver());
            assertTrue(elsewhere.seen.isEmpty());
        }
    }

    @Test
    void aServerThatStopsReadingIsLeft() throws IOException {
        hurry();
        file = largeFile();
        announced = Sample.announcement(Sample.id(), file, 1);
        server.onFile =
                after(
                        1,
                        exchange -> {
                            exchange.goOn();
                            server.over.await(20, TimeUnit.SECONDS);
                        },
                        exchange -> exchange.problem(403, "toegang-gesloten", Map.of()));
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.TOEGANG_GESLOTEN, refused.problem().code());
        assertEquals("delivery.uncertain.silent", watcher.waits.getFirst().reason());
    }

    @Test
    void aServerThatDripsItsAnswerIsLeft() {
        var hasty = new Timeouts(LONG.connect(), LONG.silence(), Duration.ofMillis(900));
        server.onOther =
                exchange -> {
                    exchange.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
                    while (!server.over.await(50, TimeUnit.MILLISECONDS)) {
                        exchange.raw(" ");
                    }
                };
        try (var impatient = client(endpoint(), hasty)) {
            assertEquals(new StatusResult.Unreachable(Cause.TOO_SLOW), impatient.status());
        }
    }

    @Test
    void aServerThatSaysNothingIsLeft() {
        hurry();
        server.onOther = exchange -> server.over.await(20, TimeUnit.SECONDS);
        assertEquals(new StatusResult.Unreachable(Cause.TOO_SLOW), client.status());
    }

    @Test
    void endlessHeadersAreBrokenOff() {
        server.onOther =
                exchange -> {
                    exchange.raw("HTTP/1.1 200 OK\r\n");
                    for (int i = 0; i < 100_000; i++) {
                        exchange.raw("X-" + i + ": " + "x".repeat(100) + "\r\n");
                    }
                };
        assertInstanceOf(StatusResult.Unreachable.class, client.status());
    }

    @Test
    void aRefusalBeforeTheFileKeepsTheFileHere() throws IOException {
        file = largeFile();
        announced = Sample.announcement(Sample.id(), file, 1);
        server.onFile =
                exchange -> {
                    String json =
                            "{\"type\":\"https://x/y\",\"title\":\"t\",\"status\":413,\"code\":\"bestand-te-groot\",\"maximum\":5}";
                    exchange.send(413, "application/problem+json", json, Map.of());
                };
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.BESTAND_TE_GROOT, refused.problem().code());
        assertEquals(Map.of("maximum", "5"), refused.problem().values());
        assertEquals("100-continue", server.exchanges.getLast().headers.get("expect"));
    }

    @Test
    void aFileThatWasDamagedOnTheWayIsSentOnceMore() {
        server.onFile =
                after(
                        1,
                        exchange -> {
                            exchange.body();
                            exchange.problem(400, "digest-klopt-niet", Map.of());
                        },
                        this::accept);
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        assertEquals(2, server.files());

        server.onFile =
                exchange -> {
                    exchange.body();
                    exchange.problem(400, "digest-klopt-niet", Map.of());
                };
        server.seen.clear();
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.DIGEST_KLOPT_NIET, refused.problem().code());
        assertEquals(2, server.files());
    }

    @Test
    void stoppingDuringAWaitEndsTheTries() {
        server.onAnnounce = exchange -> exchange.problem(503, "storing", Map.of());
        watcher.onWait = () -> watcher.stopped = true;
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.STORING, refused.problem().code());
        assertEquals(1, watcher.steps.size());
        assertEquals(1, watcher.waits.size());
    }

    @Test
    void stoppingDuringTheUploadIsCertainWhenTheServerLacksTheFile() throws IOException {
        file = largeFile();
        announced = Sample.announcement(Sample.id(), file, 1);
        server.onFile =
                exchange -> {
                    exchange.body(1000);
                    watcher.stopped = true;
                    server.over.await(20, TimeUnit.SECONDS);
                };
        assertEquals(new DeliveryResult.Unreachable(Cause.STOPPED), deliver());
        assertEquals(1, server.files());
    }

    @Test
    void nothingIsRememberedBetweenRequests() {
        var cookie = Map.of("Set-Cookie", "volg=mij; Path=/");
        server.onAccess =
                exchange ->
                        exchange.send(
                                201, "application/json", CrookedServer.access().toString(), cookie);
        server.onFile = this::accept;
        assertInstanceOf(DeliveryResult.Received.class, deliver());
        for (Exchange exchange : server.exchanges) {
            assertFalse(exchange.headers.containsKey("cookie"));
            assertFalse(exchange.headers.containsKey("accept-encoding"));
            assertEquals("Leverklaar/1.0.0", exchange.headers.get("user-agent"));
        }
    }

    @Test
    void aProblemOfSomethingThatStandsBeforeTheServerIsNoAnswer() {
        server.onFile =
                exchange -> {
                    exchange.body();
                    exchange.send(403, "text/html", "<html>verboden</html>", Map.of());
                };
        server.onState = Exchange::reset;
        assertEquals(new DeliveryResult.Uncertain(Uncertainty.STATUS), deliver());
        assertEquals(1, server.files());
    }

    @Test
    void textOfTheServerIsCleaned() {
        server.onAnnounce =
                exchange ->
                        exchange.send(
                                403,
                                "application/problem+json",
                                "{\"code\":\"geen-machtiging\",\"detail\":\"Geen\\u202E recht\\u0007\"}",
                                Map.of());
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals("Geen recht", refused.problem().toelichting());
    }

    @Test
    void aFileThatIsGoneIsNotAnnounced() throws IOException {
        Files.delete(file);
        var refused = assertInstanceOf(DeliveryResult.Refused.class, deliver());
        assertEquals(ProblemCode.BESTAND_GEWIJZIGD, refused.problem().code());
    }

    @Test
    void theLogNamesWhatFailedAndNothingOfTheDelivery() throws IOException {
        var written = new StringBuilder();
        var logger = Logger.getLogger(Connection.class.getName());
        var handler =
                new StreamHandler() {
                    @Override
                    public synchronized void publish(LogRecord entry) {
                        written.append(new SimpleFormatter().format(entry));
                    }
                };
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            server.onFile = DisturbanceTest::resetHalfWay;
            deliver();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertTrue(written.toString().contains("delivery.uncertain."));
        for (String secret :
                List.of("geheim", "wachtwoord", "999990", "Berg", file.getFileName().toString())) {
            assertFalse(written.toString().contains(secret), secret);
        }
        assertFalse(written.toString().contains(announced.leveringId().toString()));
    }
}
