package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.leverklaar.practice.PracticeEndpoint;
import nl.leverklaar.practice.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Client and practice endpoint are both held against openapi.json, byte by byte as they speak.
@Timeout(60)
class ContractTest {
    private final Watcher watcher = new Watcher();
    private Contract contract;
    private PracticeEndpoint endpoint;
    private RawClient raw;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws IOException {
        contract = new Contract();
        endpoint = PracticeEndpoint.start(0);
        raw = new RawClient(endpoint.endpoint());
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

    private Announcement delivered(Access access, Path file) throws IOException {
        var announced = Sample.announcement(file);
        try (var client = client(endpoint.endpoint())) {
            assertInstanceOf(
                    DeliveryResult.Received.class,
                    client.deliver(access, announced, file, (_, _) -> {}, watcher));
        }
        return announced;
    }

    private Access access() {
        try (var client = client(endpoint.endpoint())) {
            return access(client);
        }
    }

    private static Map<String, String> with(Access access) {
        return Map.of("Authorization", access.authorization());
    }

    private static Map<String, String> with(Access access, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("Authorization", access.authorization());
        return all;
    }

    private JsonNode good(int status, Recorded recorded) throws IOException {
        assertEquals(List.of(), contract.violations(recorded), recorded.toString());
        assertEquals(status, recorded.status());
        return new ObjectMapper().readTree(recorded.response().text());
    }

    private JsonNode refused(int status, String code, Recorded recorded) throws IOException {
        assertEquals(List.of(), contract.responseViolations(recorded), recorded.response().text());
        JsonNode problem = new ObjectMapper().readTree(recorded.response().text());
        assertEquals(status + " " + code, recorded.status() + " " + problem.get("code").asText());
        return problem;
    }

    @Test
    void allThatTheClientSaysAndHearsIsAsAgreed() throws Exception {
        Path file = Sample.file(folder);
        var announced = Sample.announcement(file);
        try (var recorder = new Recorder(endpoint.endpoint())) {
            try (var client = client(recorder.endpoint())) {
                client.status();
                Access access = access(client);
                var first = client.deliver(access, announced, file, (_, _) -> {}, watcher);
                assertInstanceOf(DeliveryResult.Received.class, first);
                client.deliver(access, announced, file, (_, _) -> {}, watcher);
                client.deliver(access, Sample.announcement(file), file, (_, _) -> {}, watcher);
                client.state(access, announced.leveringId());
                client.state(access, Sample.id());
                client.receipt(access, announced);
                client.logOff(access);
                client.open("fout".toCharArray(), "000000");
            }
            var operations = new TreeSet<String>();
            for (Recorded recorded : recorder.all()) {
                assertEquals(List.of(), contract.violations(recorded), recorded.toString());
                operations.add(contract.operation(recorded).get("operationId").textValue());
            }
            assertEquals(
                    new TreeSet<>(
                            List.of(
                                    "status",
                                    "toegang",
                                    "aankondigen",
                                    "leveren",
                                    "stand",
                                    "ontvangstbewijs",
                                    "afmelden")),
                    operations);
        }
    }

    @Test
    void theOtherOperationsOfTheEndpointAreAsAgreed() throws IOException {
        good(200, raw.send("GET", "/openapi.json", "", Map.of()));
        Access access = access();
        String delivery = "/leveringen/" + delivered(access, Sample.file(folder)).leveringId();
        good(200, raw.send("GET", "/machtigingen", "", with(access)));
        JsonNode list =
                good(
                        200,
                        raw.send("GET", "/leveringen?vanaf=2026-01-01&aantal=5", "", with(access)));
        assertEquals(1, list.get("totaal").asInt());
        list = good(200, raw.send("GET", "/leveringen?status=ingetrokken", "", with(access)));
        assertEquals(0, list.get("leveringen").size());
        good(200, raw.send("GET", delivery + "/bevindingen", "", with(access)));

        String withdrawal = delivery + "/intrekkingen/" + UUID.randomUUID();
        String reason =
                "{\"reden\":\"verkeerd-bestand\",\"mogelijkDatalek\":true,\"ontdektOp\":\"2026-11-02T08:00:00Z\"}";
        good(201, raw.send("PUT", withdrawal, reason, with(access)));
        good(200, raw.send("PUT", withdrawal, reason, with(access)));
        good(200, raw.send("GET", withdrawal, "", with(access)));
        JsonNode state = good(200, raw.send("GET", delivery, "", with(access)));
        assertEquals("ingetrokken", state.get("status").asText());
        refused(
                409,
                "al-verwerkt",
                raw.send(
                        "PUT",
                        delivery + "/intrekkingen/" + UUID.randomUUID(),
                        reason,
                        with(access)));
    }

    @Test
    void processingAdvancesAndEndsWithFindingsWithoutValues() throws IOException {
        Path file = Sample.file(folder);
        var announced = Sample.announcement(file);
        var world = new RawClient(endpoint.endpoint(Scenario.BEVINDINGEN));
        try (var client = client(endpoint.endpoint(Scenario.BEVINDINGEN))) {
            Access access = access(client);
            client.deliver(access, announced, file, (_, _) -> {}, watcher);
            var states = new ArrayList<StateResult>();
            for (int i = 0; i < 3; i++) {
                states.add(client.state(access, announced.leveringId()));
            }
            assertEquals(
                    List.of(
                            new StateResult.Known(DeliveryState.ONTVANGEN),
                            new StateResult.Known(DeliveryState.IN_CONTROLE),
                            new StateResult.Known(DeliveryState.DEELS_VERWERKT)),
                    states);
            String path =
                    "/leveringen/" + announced.leveringId() + "/bevindingen?pagina=2&aantal=1";
            JsonNode findings = good(200, world.send("GET", path, "", with(access)));
            assertEquals(3, findings.at("/bevindingen/0/regelnummer").asInt());
            assertEquals(2, findings.get("totaal").asInt());
        }
    }

    @Test
    void whatIsWrongWithARequestIsSaidAsAgreed() throws IOException {
        Access access = access();
        String id = "/leveringen/" + Sample.id();
        refused(404, "pad-onbekend", raw.send("GET", "/iets", "", Map.of()));
        refused(404, "pad-onbekend", raw.send("GET", "/leveringen/x", "", with(access)));
        refused(404, "levering-onbekend", raw.send("GET", id, "", with(access)));
        refused(405, "methode-onbekend", raw.send("DELETE", "/status", "", Map.of()));
        refused(
                406,
                "antwoordtype-onbekend",
                raw.send("GET", "/status", "", Map.of("Accept", "text/html")));
        refused(401, "toegang-verlopen", raw.send("GET", "/machtigingen", "", Map.of()));
        refused(
                401,
                "toegang-verlopen",
                raw.send("GET", id, "", Map.of("Authorization", "Bearer x")));
        refused(400, "ongeldig-verzoek", raw.send("PUT", id, "{\"a\":1,\"a\":2}", with(access)));
        JsonNode problem =
                refused(400, "ongeldig-verzoek", raw.send("PUT", id, "{}", with(access)));
        assertEquals(15, problem.get("fouten").size());
        refused(
                400,
                "ongeldig-verzoek",
                raw.send("GET", "/leveringen?aantal=51", "", with(access)));
        refused(
                415,
                "bestandstype-onbekend",
                raw.send("PUT", id, "{}", with(access, Map.of("Content-Type", "text/xml"))));
        refused(
                411,
                "lengte-ontbreekt",
                raw.send(
                        "PUT",
                        id,
                        "2\r\n{}\r\n0\r\n\r\n",
                        with(
                                access,
                                Map.of("Content-Length", "", "Transfer-Encoding", "chunked"))));
        refused(
                413,
                "bestand-te-groot",
                raw.send("PUT", id, "{}", with(access, Map.of("Content-Length", "2000000"))));
    }

    @Test
    void whatIsWrongWithAnAnnouncementIsSaidAsAgreed() throws IOException {
        Access access = access();
        Path file = Sample.file(folder);
        String right =
                new String(
                        new Bodies().announcement(Sample.announcement(file)),
                        StandardCharsets.UTF_8);
        String id = "/leveringen/" + Sample.id();
        good(201, raw.send("PUT", id, right, with(access)));
        good(200, raw.send("PUT", id, right, with(access)));
        String other = right.replace("\"fouten\":0", "\"fouten\":1");
        refused(
                409,
                "levering-bestaat-met-andere-inhoud",
                raw.send("PUT", id, other, with(access)));

        String free = "/leveringen/" + Sample.id();
        refused(
                400,
                "indeling-onbekend",
                raw.send("PUT", free, right.replace("/1.0", "/9.9"), with(access)));
        refused(
                400,
                "periode-ongeldig",
                raw.send("PUT", free, right.replace(":2026,", ":2099,"), with(access)));
        refused(
                400,
                "ongeldig-verzoek",
                raw.send("PUT", "/leveringen/" + UUID.randomUUID(), right, with(access)));
        String large = right.replaceAll("\"grootte\":[0-9]+", "\"grootte\":268435457");
        assertEquals(
                268435456,
                refused(413, "bestand-te-groot", raw.send("PUT", free, large, with(access)))
                        .get("maximum")
                        .asInt());
        JsonNode problem =
                refused(
                        400,
                        "ongeldig-verzoek",
                        raw.send("PUT", free, right.replace("text/csv", "x"), with(access)));
        assertEquals("/bestand/mediaType", problem.at("/fouten/0/plaats").asText());
    }

    @Test
    void whatIsWrongWithAFileIsSaidAsAgreed() throws IOException {
        Access access = access();
        Path file = Sample.file(folder);
        String csv = Files.readString(file);
        var announced = Sample.announcement(file);
        String path = "/leveringen/" + announced.leveringId();
        raw.send(
                "PUT",
                path,
                new String(new Bodies().announcement(announced), StandardCharsets.UTF_8),
                with(access));
        String digest = announced.bestand().sha256().header();
        Map<String, String> right =
                Map.of("Content-Type", "text/csv; charset=utf-8", "Content-Digest", digest);

        refused(
                415,
                "bestandstype-onbekend",
                raw.send(
                        "PUT",
                        path + "/bestand",
                        csv,
                        with(access, Map.of("Content-Digest", digest))));
        refused(
                400,
                "ongeldig-verzoek",
                raw.send("PUT", path + "/bestand", csv + "x", with(access, right)));
        refused(
                400,
                "ongeldig-verzoek",
                raw.send(
                        "PUT",
                        path + "/bestand",
                        csv,
                        with(access, Map.of("Content-Type", "text/csv"))));
        String other = Sha256.of(new byte[0]).header();
        refused(
                400,
                "digest-klopt-niet",
                raw.send(
                        "PUT",
                        path + "/bestand",
                        csv,
                        with(access, Map.of("Content-Type", "text/csv", "Content-Digest", other))));
        refused(
                400,
                "digest-klopt-niet",
                raw.send(
                        "PUT",
                        path + "/bestand",
                        csv.replace("Vries", "Vrees"),
                        with(access, right)));
        var endless = new HashMap<>(right);
        endless.put("Content-Length", "");
        endless.put("Transfer-Encoding", "chunked");
        refused(
                411,
                "lengte-ontbreekt",
                raw.send("PUT", path + "/bestand", "", with(access, endless)));
        var huge = new HashMap<>(right);
        huge.put("Content-Length", "300000000");
        huge.put("Expect", "100-continue");
        refused(
                413,
                "bestand-te-groot",
                raw.send("PUT", path + "/bestand", "", with(access, huge)));
        refused(
                404,
                "levering-onbekend",
                raw.send(
                        "PUT",
                        "/leveringen/" + Sample.id() + "/bestand",
                        csv,
                        with(access, right)));
        refused(
                404,
                "levering-onbekend",
                raw.send("GET", path + "/ontvangstbewijs", "", with(access)));
        assertEquals(201, raw.send("PUT", path + "/bestand", csv, with(access, right)).status());
    }

    @Test
    void aMonthThatIsNotInTheFileIsRefused() throws IOException {
        Path file = Sample.file(folder, Sample.HEADER + "2026-09;;;;Berg\r\n");
        try (var client = client(endpoint.endpoint())) {
            var announced = Sample.announcement(Sample.id(), file, 1);
            var result = client.deliver(access(client), announced, file, (_, _) -> {}, watcher);
            var refused = assertInstanceOf(DeliveryResult.Refused.class, result);
            assertEquals(ProblemCode.PERIODE_ONGELDIG, refused.problem().code());
        }
    }

    @Test
    void moreThanSixtyRequestsAMinuteAreTooMany() throws IOException {
        Access access = access();
        for (int i = 0; i < 60; i++) {
            assertEquals(200, raw.send("GET", "/machtigingen", "", with(access)).status());
        }
        refused(429, "te-veel-verzoeken", raw.send("GET", "/machtigingen", "", with(access)));
    }

    @Test
    void everyProblemOfTheContractHasItsCodeInTheClient() {
        var agreed = new TreeSet<String>();
        contract.json()
                .at("/components/schemas/Probleem/properties/code/enum")
                .forEach(code -> agreed.add(code.asText()));
        var known =
                new TreeSet<>(
                        Arrays.stream(ProblemCode.values())
                                .filter(code -> code.status() > 0)
                                .map(ProblemCode::slug)
                                .toList());
        assertEquals(agreed, known);
    }

    @Test
    void everyReferenceInTheContractLeadsSomewhere() {
        var schema = new Schema(contract.json());
        contract.json()
                .findParents("$ref")
                .forEach(node ->
                        assertFalse(schema.resolved(node).isMissingNode(), node.toString()));
    }

    @Test
    void theJudgeItselfNoticesWhatIsWrong() throws IOException {
        var recorded = raw.send("GET", "/status", "", Map.of("traceparent", ""));
        assertEquals(List.of("traceparent is missing"), contract.violations(recorded));
        var broken =
                new Recorded.Message(
                        recorded.response().first(),
                        recorded.response().headers(),
                        recorded.response()
                                .text()
                                .replace("oefen", "echt")
                                .replace("\"regelset\"", "\"regels\"")
                                .getBytes(StandardCharsets.UTF_8));
        var violations = contract.responseViolations(new Recorded(recorded.request(), broken));
        assertEquals(
                List.of(
                        ": lacks \"regelset\"",
                        "/omgeving: enum",
                        ": does not know regels",
                        "the digest is of something else"),
                violations);
    }
}
