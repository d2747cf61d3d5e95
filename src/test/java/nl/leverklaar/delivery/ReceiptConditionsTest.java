package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A receipt counts only when every condition of the contract holds.
class ReceiptConditionsTest extends CrookedTest {

    private DeliveryResult afterAnswer(CrookedServer.Act answer) {
        server.onFile =
                exchange -> {
                    exchange.body();
                    answer.on(exchange);
                };
        server.onState = exchange -> exchange.json(200, CrookedServer.state(exchange, "ontvangen"));
        server.onReceipt = answer;
        return deliver();
    }

    private static void assertUncertain(Uncertainty why, DeliveryResult result) {
        assertEquals(new DeliveryResult.Uncertain(why), result);
    }

    @Test
    void anHonestReceiptCounts() {
        var result = afterAnswer(exchange -> exchange.json(201, CrookedServer.receipt(announced)));
        assertEquals(
                "KO-2026-000123",
                assertInstanceOf(DeliveryResult.Received.class, result).receipt().kenmerk());
    }

    @Test
    void aReceiptIsKeptAsItWasWritten() {
        String json = " " + CrookedServer.receipt(announced) + "\n";
        var result =
                afterAnswer(exchange -> exchange.send(201, "application/json", json, Map.of()));
        assertEquals(
                json, assertInstanceOf(DeliveryResult.Received.class, result).receipt().json());
    }

    @Test
    void unknownFieldsAreNoHarm() {
        var result =
                afterAnswer(exchange ->
                        exchange.json(200, CrookedServer.receipt(announced).put("nieuw", true)));
        assertInstanceOf(DeliveryResult.Received.class, result);
    }

    @Test
    void aCompleteChunkedReceiptCounts() {
        var result = afterAnswer(exchange -> chunked(exchange, "0\r\n\r\n"));
        assertInstanceOf(DeliveryResult.Received.class, result);
    }

    @Test
    void aChunkedReceiptWithoutItsEndDoesNot() {
        assertUncertain(Uncertainty.CUT_OFF, afterAnswer(exchange -> chunked(exchange, "")));
    }

    private void chunked(Exchange exchange, String end) throws IOException {
        String json = CrookedServer.receipt(announced).toString();
        exchange.raw(
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\nContent-Type: application/json\r\n");
        exchange.raw(
                "Content-Digest: "
                        + Sha256.of(json.getBytes(StandardCharsets.UTF_8)).header()
                        + "\r\n");
        exchange.raw("Transfer-Encoding: chunked\r\n\r\n");
        exchange.raw(Integer.toHexString(json.length()) + "\r\n" + json + "\r\n");
        exchange.raw(end);
    }

    /// The heads of an honest answer, cut off in ever more places.
    static Stream<String> heads() {
        return Stream.of(
                "",
                "HTTP/1.1",
                "HTTP/1.1 201",
                "HTTP/1.1 201 Created\r\n",
                "HTTP/1.1 201 Created\r\nContent-Len",
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\nContent-Length: 3\r\n",
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\n\r\n",
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 204 No Content\r\nAPI-Version: 1.0.0\r\n\r\n",
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\nContent-Length: 30\r\n\r\n{\"leveringId\"");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void anAnswerThatIsCutOffProvesNothing(String head) {
        assertInstanceOf(
                DeliveryResult.Uncertain.class, afterAnswer(exchange -> exchange.raw(head)));
    }

    /// The connection ends at ever more places in an honest answer, head and body.
    @Test
    void noPartOfAnHonestAnswerProvesAnything() {
        String json = CrookedServer.receipt(announced).toString();
        String head =
                "HTTP/1.1 201 Created\r\nAPI-Version: 1.0.0\r\nContent-Type: application/json\r\nContent-Digest: "
                        + Sha256.of(json.getBytes(StandardCharsets.UTF_8)).header()
                        + "\r\nContent-Length: "
                        + json.length();
        String whole = head + "\r\n\r\n" + json;
        for (int end = 0; end < whole.length(); end += 61) {
            String part = whole.substring(0, end);
            assertInstanceOf(
                    DeliveryResult.Uncertain.class,
                    afterAnswer(exchange -> exchange.raw(part)),
                    part);
        }
        assertInstanceOf(
                DeliveryResult.Received.class, afterAnswer(exchange -> exchange.raw(whole)));
    }

    @Test
    void anAnswerWithoutLengthProvesNothing() {
        String json = CrookedServer.receipt(announced).toString();
        assertUncertain(
                Uncertainty.NO_LENGTH,
                afterAnswer(exchange ->
                        exchange.send(
                                201, "application/json", json, Map.of("Content-Length", ""))));
    }

    static Stream<Arguments> headers() {
        String other = Sha256.of("iets anders".getBytes(StandardCharsets.UTF_8)).header();
        return Stream.of(
                Arguments.of(Uncertainty.DIGEST, Map.of("Content-Digest", other)),
                Arguments.of(Uncertainty.DIGEST, Map.of("Content-Digest", "")),
                Arguments.of(Uncertainty.API_VERSION, Map.of("API-Version", "2.0.0")),
                Arguments.of(Uncertainty.API_VERSION, Map.of("API-Version", "")),
                Arguments.of(Uncertainty.JSON, Map.of("Content-Type", "text/html")));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void anAnswerWithoutSoundHeadersProvesNothing(Uncertainty why, Map<String, String> headers) {
        String json = CrookedServer.receipt(announced).toString();
        assertUncertain(
                why,
                afterAnswer(exchange -> exchange.send(201, "application/json", json, headers)));
    }

    /// One thing that is different from what was announced.
    enum Twist {
        ID(
                Uncertainty.OTHER_DELIVERY,
                receipt -> receipt.put("leveringId", Sample.id().toString())),
        STATUS(Uncertainty.OTHER_DELIVERY, receipt -> receipt.put("status", "verwerkt")),
        SIZE(Uncertainty.OTHER_FILE, receipt -> inside(receipt, "bestand").put("grootte", 1)),
        CONTENT(
                Uncertainty.OTHER_FILE,
                receipt ->
                        inside(receipt, "bestand").put("sha256", Sha256.of(new byte[1]).base64())),
        ROWS(Uncertainty.OTHER_FILE, receipt -> inside(receipt, "bestand").put("aantalRegels", 1)),
        SIZE_AS_TEXT(
                Uncertainty.JSON,
                receipt ->
                        inside(receipt, "bestand")
                                .put("grootte", receipt.at("/bestand/grootte").asText())),
        MONTH(Uncertainty.OTHER_PERIOD, receipt -> inside(receipt, "periode").put("maand", 9)),
        THIRTEENTH_MONTH(Uncertainty.JSON, receipt -> inside(receipt, "periode").put("maand", 13)),
        ORGANISATION(
                Uncertainty.OTHER_ORGANISATION,
                receipt -> inside(receipt, "namens").put("nummer", "87654321")),
        WORLD(Uncertainty.OTHER_ENVIRONMENT, receipt -> receipt.put("omgeving", "oefen")),
        NO_NUMBER(Uncertainty.JSON, receipt -> receipt.without("kenmerk")),
        NO_TIME(Uncertainty.JSON, receipt -> receipt.put("ontvangenOp", "gisteren")),
        NO_FILE(Uncertainty.JSON, receipt -> receipt.without("bestand"));

        final Uncertainty why;
        final Consumer<ObjectNode> on;

        Twist(Uncertainty why, Consumer<ObjectNode> on) {
            this.why = why;
            this.on = on;
        }

        private static ObjectNode inside(ObjectNode receipt, String name) {
            return (ObjectNode) receipt.get(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Twist.class)
    void aReceiptAboutSomethingElseDoesNotCount(Twist twist) {
        assertUncertain(
                twist.why,
                afterAnswer(exchange -> {
                    ObjectNode receipt = CrookedServer.receipt(announced);
                    twist.on.accept(receipt);
                    exchange.json(201, receipt);
                }));
        assertEquals(1, server.files());
    }

    static Stream<String> badJson() {
        return Stream.of(
                "{}", "[]", "", "null", "<html>ontvangen</html>", "{\"leveringId\":\"", "\uFEFF{}");
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void whatIsNotTheAgreedJsonDoesNotCount(String text) {
        assertUncertain(
                Uncertainty.JSON,
                afterAnswer(exchange -> exchange.send(201, "application/json", text, Map.of())));
    }

    @Test
    void somethingAfterTheReceiptOrADoubleNameDoesNotCount() {
        String json = CrookedServer.receipt(announced).toString();
        String twice = json.replace("\"status\":", "\"omgeving\":\"oefen\",\"status\":");
        for (String text : new String[] {json + "{}", json + "x", twice}) {
            assertUncertain(
                    Uncertainty.JSON,
                    afterAnswer(
                            exchange -> exchange.send(201, "application/json", text, Map.of())));
        }
    }

    @Test
    void aCompressedAnswerIsNotUnpacked() {
        String json = CrookedServer.receipt(announced).toString();
        assertUncertain(
                Uncertainty.JSON,
                afterAnswer(exchange ->
                        exchange.send(
                                201,
                                "application/json",
                                "\u001f" + json,
                                Map.of("Content-Encoding", "gzip"))));
    }

    @Test
    void anEndlessAnswerIsBrokenOff() {
        assertUncertain(
                Uncertainty.TOO_LARGE,
                afterAnswer(exchange ->
                        exchange.send(201, "application/json", " ".repeat(3_000_000), Map.of())));
    }
}
