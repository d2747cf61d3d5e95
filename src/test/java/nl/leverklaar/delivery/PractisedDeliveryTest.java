package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leverklaar.practice.PracticeEndpoint;
import nl.leverklaar.practice.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The client and the practice endpoint, through real TLS and real files.
@Timeout(30)
class PractisedDeliveryTest {
    private final Watcher watcher = new Watcher();
    private PracticeEndpoint endpoint;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws IOException {
        endpoint = PracticeEndpoint.start(0);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private DeliveryClient client(Endpoint at) {
        return new DeliveryClient(
                at,
                new ClientInfo("Leverklaar", "1.0.0"),
                Network.direct(Timeouts.usual()),
                watcher.patience(),
                InstantSource.system());
    }

    private Access access(DeliveryClient client) {
        return assertInstanceOf(
                        AccessResult.Granted.class,
                        client.open(endpoint.password(), endpoint.oneTimeCode()))
                .access();
    }

    private DeliveryResult deliver(Scenario scenario) throws IOException {
        Path file = Sample.file(folder);
        try (var client = client(endpoint.endpoint(scenario))) {
            return client.deliver(
                    access(client), Sample.announcement(file), file, (_, _) -> {}, watcher);
        }
    }

    private static ProblemCode refused(DeliveryResult result) {
        return assertInstanceOf(DeliveryResult.Refused.class, result).problem().code();
    }

    @Test
    void aFileThatArrivesGivesAReceiptAboutThatFile() throws IOException {
        Path file = Sample.file(folder);
        var announced = Sample.announcement(file);
        try (var client = client(endpoint.endpoint())) {
            var result = client.deliver(access(client), announced, file, (_, _) -> {}, watcher);
            var receipt = assertInstanceOf(DeliveryResult.Received.class, result).receipt();
            assertEquals(announced.leveringId(), receipt.leveringId());
            assertEquals(announced.bestand(), receipt.bestand());
            assertEquals(Omgeving.OEFEN, receipt.omgeving());
            assertTrue(receipt.kenmerk().matches("OEFEN-[0-9]{4}-000001"));
            assertEquals(List.of(Steps.Step.ANNOUNCING, Steps.Step.SENDING), watcher.steps);
        }
    }

    @Test
    void progressEndsAtTheSizeOfTheFile() throws IOException {
        var csv = new StringBuilder(Sample.HEADER);
        csv.repeat("2026-10;999990019;999990020;;Berg\r\n", 20_000);
        Path file = Sample.file(folder, csv.toString());
        List<Long> seen = new ArrayList<>();
        try (var client = client(endpoint.endpoint())) {
            var announced = Sample.announcement(Sample.id(), file, 20_000);
            var result =
                    client.deliver(
                            access(client), announced, file, (done, _) -> seen.add(done), watcher);
            assertInstanceOf(DeliveryResult.Received.class, result);
        }
        assertTrue(seen.size() > 10);
        assertEquals(Files.size(file), seen.getLast());
    }

    @Test
    void deliveringTheSameAnnouncementAgainGivesTheSameReceipt() throws IOException {
        Path file = Sample.file(folder);
        var announced = Sample.announcement(file);
        try (var client = client(endpoint.endpoint())) {
            Access access = access(client);
            var first = client.deliver(access, announced, file, (_, _) -> {}, watcher);
            var again = client.deliver(access, announced, file, (_, _) -> {}, watcher);
            assertInstanceOf(DeliveryResult.Received.class, first);
            assertEquals(first, again);
            assertEquals(first, client.receipt(access, announced));
        }
    }

    @Test
    void theSameContentUnderAnotherIdIsRefusedAndNamesTheFirst() throws IOException {
        Path file = Sample.file(folder);
        var first = Sample.announcement(file);
        try (var client = client(endpoint.endpoint())) {
            Access access = access(client);
            client.deliver(access, first, file, (_, _) -> {}, watcher);
            var again =
                    client.deliver(access, Sample.announcement(file), file, (_, _) -> {}, watcher);
            var problem = assertInstanceOf(DeliveryResult.Refused.class, again).problem();
            assertEquals(ProblemCode.ZELFDE_INHOUD_AL_GELEVERD, problem.code());
            assertEquals(first.leveringId().toString(), problem.values().get("leveringId"));
        }
    }

    @Test
    void otherContentUnderTheSameIdIsRefused() throws IOException {
        Path file = Sample.file(folder);
        Path other = Sample.file(folder, Sample.HEADER + "2026-10;;;;Jansen\r\n");
        var first = Sample.announcement(file);
        try (var client = client(endpoint.endpoint())) {
            Access access = access(client);
            client.deliver(access, first, file, (_, _) -> {}, watcher);
            var result =
                    client.deliver(
                            access,
                            Sample.announcement(first.leveringId(), other, 1),
                            other,
                            (_, _) -> {},
                            watcher);
            assertEquals(ProblemCode.LEVERING_BESTAAT_MET_ANDERE_INHOUD, refused(result));
        }
    }

    @Test
    void aFileThatChangedAfterItWasAnnouncedIsNotSent() throws IOException {
        Path file = Sample.file(folder);
        var announced = Sample.announcement(file);
        Files.writeString(file, Sample.HEADER + "2026-10;;;;Jansen\r\n");
        try (var client = client(endpoint.endpoint())) {
            var result = client.deliver(access(client), announced, file, (_, _) -> {}, watcher);
            assertEquals(ProblemCode.BESTAND_GEWIJZIGD, refused(result));
            assertTrue(watcher.steps.isEmpty());
        }
    }

    @Test
    void aFileWithAnotherNumberOfRowsIsRefused() throws IOException {
        Path file = Sample.file(folder);
        try (var client = client(endpoint.endpoint())) {
            var announced = Sample.announcement(Sample.id(), file, 3);
            var result = client.deliver(access(client), announced, file, (_, _) -> {}, watcher);
            assertEquals(ProblemCode.AANTAL_REGELS_KLOPT_NIET, refused(result));
        }
    }

    @Test
    void aRealBsnIsRefusedByThePracticeEndpointAndNotRepeated() throws IOException {
        Path file =
                Sample.file(folder, Sample.HEADER + "2026-10;999990019;\"123456782\";;Berg\r\n");
        try (var client = client(endpoint.endpoint())) {
            var announced = Sample.announcement(Sample.id(), file, 1);
            Access access = access(client);
            var result = client.deliver(access, announced, file, (_, _) -> {}, watcher);
            var problem = assertInstanceOf(DeliveryResult.Refused.class, result).problem();
            assertEquals(ProblemCode.ONGELDIG_VERZOEK, problem.code());
            assertEquals("/2/ouder_bsn", problem.fouten().getFirst().plaats());
            assertEquals("geen-oefen-bsn", problem.fouten().getFirst().code());
            assertFalse(problem.toString().contains("123456782"));
            assertEquals(
                    new StateResult.Known(DeliveryState.AANGEKONDIGD),
                    client.state(access, announced.leveringId()));
        }
    }

    @Test
    void aWrongCodeGivesNoAccess() {
        try (var client = client(endpoint.endpoint())) {
            char[] password = endpoint.password();
            var denied =
                    assertInstanceOf(AccessResult.Denied.class, client.open(password, "000000"));
            assertEquals("delivery.refused.toegang-geweigerd", denied.messageKey());
            assertTrue(Arrays.equals(new char[password.length], password));
        }
    }

    @Test
    void aCodeWorksOnce() {
        try (var client = client(endpoint.endpoint())) {
            String code = endpoint.oneTimeCode();
            assertInstanceOf(AccessResult.Granted.class, client.open(endpoint.password(), code));
            assertInstanceOf(AccessResult.Denied.class, client.open(endpoint.password(), code));
        }
    }

    @Test
    void fiveWrongAttemptsAreEnoughForAQuarterOfAnHour() {
        try (var client = client(endpoint.endpoint())) {
            for (int i = 0; i < 5; i++) {
                client.open("fout".toCharArray(), "000000");
            }
            var denied =
                    assertInstanceOf(
                            AccessResult.Denied.class,
                            client.open(endpoint.password(), endpoint.oneTimeCode()));
            assertEquals(ProblemCode.TE_VEEL_POGINGEN, denied.problem().code());
            assertTrue(
                    denied.problem().retryAfter().orElseThrow().compareTo(Duration.ofMinutes(14))
                            > 0);
        }
    }

    @Test
    void anOldProgramIsToldWhichVersionIsNeeded() {
        try (var old =
                new DeliveryClient(
                        endpoint.endpoint(),
                        new ClientInfo("Leverklaar", "0.9"),
                        Network.direct(Timeouts.usual()),
                        watcher.patience(),
                        InstantSource.system())) {
            var denied =
                    assertInstanceOf(
                            AccessResult.Denied.class,
                            old.open(endpoint.password(), endpoint.oneTimeCode()));
            assertEquals(ProblemCode.CLIENT_TE_OUD, denied.problem().code());
            assertEquals("1.0.0", denied.problem().values().get("minimaleClientversie"));
        }
    }

    @Test
    void afterLoggingOffAccessIsOver() throws IOException {
        Path file = Sample.file(folder);
        try (var client = client(endpoint.endpoint())) {
            Access access = access(client);
            client.logOff(access);
            var result =
                    client.deliver(access, Sample.announcement(file), file, (_, _) -> {}, watcher);
            assertEquals(ProblemCode.TOEGANG_VERLOPEN, refused(result));
        }
    }

    @Test
    void accessShowsNoSecret() {
        try (var client = client(endpoint.endpoint())) {
            Access access = access(client);
            assertEquals("Access[***]", access.toString());
            assertTrue(access.verlooptOp().isAfter(Instant.now()));
        }
    }

    @Test
    void statusTellsWhatIsAccepted() {
        try (var client = client(endpoint.endpoint())) {
            var status = assertInstanceOf(StatusResult.Known.class, client.status()).status();
            assertEquals(List.of("koo-maandlevering/1.0"), status.indelingen());
            assertEquals(Status.Clock.GOOD, status.clock());
        }
    }

    @Test
    void aClockThatIsBehindIsNoticed() {
        try (var client = client(endpoint.endpoint(Scenario.KLOK))) {
            var status = assertInstanceOf(StatusResult.Known.class, client.status()).status();
            assertEquals(Status.Clock.BEHIND_CODES_FAIL, status.clock());
            assertInstanceOf(
                    AccessResult.Denied.class,
                    client.open(endpoint.password(), endpoint.oneTimeCode()));
        }
    }

    @Test
    void aBreakdownIsWaitedOutVisibly() throws IOException {
        assertInstanceOf(DeliveryResult.Received.class, deliver(Scenario.STORING));
        assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(2)), watcher.lengths());
        assertEquals("delivery.refused.storing", watcher.waits.getFirst().reason());
    }

    @Test
    void aReceiptThatIsLostOnTheWayIsAskedFor() throws IOException {
        assertInstanceOf(DeliveryResult.Received.class, deliver(Scenario.VERBREEKT));
        assertEquals(
                List.of(
                        Steps.Step.ANNOUNCING,
                        Steps.Step.SENDING,
                        Steps.Step.ASKING,
                        Steps.Step.ASKING),
                watcher.steps);
        assertTrue(watcher.waits.isEmpty());
    }

    @Test
    void withoutMandateNothingIsSent() throws IOException {
        assertEquals(ProblemCode.GEEN_MACHTIGING, refused(deliver(Scenario.GEEN_MACHTIGING)));
        assertEquals(List.of(Steps.Step.ANNOUNCING), watcher.steps);
    }

    @Test
    void aDoubleDeliveryIsRefusedBeforeTheFileIsSent() throws IOException {
        assertEquals(ProblemCode.ZELFDE_INHOUD_AL_GELEVERD, refused(deliver(Scenario.DUBBEL)));
        assertEquals(List.of(Steps.Step.ANNOUNCING), watcher.steps);
    }

    @Test
    void anotherWorldThanTheProfileSaysIsNotDeliveredTo() throws IOException {
        var real = new Endpoint(endpoint.base(), Omgeving.PRODUCTIE, endpoint.endpoint().trust());
        Path file = Sample.file(folder);
        try (var client = client(real)) {
            assertEquals(new StatusResult.Unreachable(Cause.OTHER_ENVIRONMENT), client.status());
            var result =
                    client.deliver(
                            access(client), Sample.announcement(file), file, (_, _) -> {}, watcher);
            assertEquals(new DeliveryResult.Unreachable(Cause.OTHER_ENVIRONMENT), result);
            assertEquals(List.of(Steps.Step.ANNOUNCING), watcher.steps);
        }
    }
}
