package nl.leverklaar.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.delivery.DeliveryResult;
import nl.leverklaar.delivery.Omgeving;
import nl.leverklaar.delivery.Receipt;
import nl.leverklaar.settings.Delivered;

/// Says how a delivery ended, and keeps what was received.
final class Receipts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");

    private final Terminal terminal;
    private final Surroundings surroundings;

    Receipts(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /// In words; only a receipt counts as delivered.
    ExitCode print(DeliveryResult result, int apart) {
        return switch (result) {
            case DeliveryResult.Received(Receipt receipt) -> printReceipt(receipt, apart);
            case DeliveryResult.Refused(var problem) ->
                    terminal.stop(
                            new Stop(ExitCode.NOT_CHECKED, problem.messageKey(), problem.values()));
            case DeliveryResult.Uncertain _, DeliveryResult.Unreachable _ ->
                    terminal.stop(new Stop(ExitCode.NOT_CHECKED, result.messageKey(), Map.of()));
        };
    }

    private ExitCode printReceipt(Receipt receipt, int apart) {
        ZoneId zone = surroundings.clock().getZone();
        terminal.say("command.receipt.number", Map.of("kenmerk", receipt.kenmerk()));
        terminal.say(
                "command.receipt.time",
                Map.of("tijd", TIME.format(receipt.ontvangenOp().atZone(zone))));
        terminal.say(
                "command.receipt.file",
                Map.of(
                        "maand", receipt.periode(),
                        "rijen", terminal.count("row", receipt.bestand().aantalRegels())));
        terminal.say("command.receipt.digest", Map.of("sha256", receipt.bestand().sha256().hex()));
        if (apart > 0) {
            terminal.say("command.receipt.apart", Map.of("rijen", terminal.count("row", apart)));
        }
        terminal.say(
                receipt.omgeving() == Omgeving.OEFEN
                        ? "command.receipt.practice"
                        : "command.receipt.later");
        return ExitCode.GOOD;
    }

    /// As one JSON object; the receipt in it is exactly as the server wrote it.
    ExitCode printJson(DeliveryResult result, int apart, Doubts doubts) throws IOException {
        Optional<Receipt> receipt =
                result instanceof DeliveryResult.Received(Receipt of)
                        ? Optional.of(of)
                        : Optional.empty();
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            json.writeStringField("uitkomst", outcome(result));
            json.writeStringField("reden", receipt.isPresent() ? null : result.messageKey());
            json.writeNumberField("apartGezet", apart);
            doubts.write(json);
            json.writeFieldName("ontvangstbewijs");
            json.writeRawValue(receipt.map(Receipt::json).orElse("null"));
            json.writeEndObject();
        }
        terminal.out().println();
        return receipt.isPresent() ? ExitCode.GOOD : ExitCode.NOT_CHECKED;
    }

    /// As one JSON object: it stopped before anything was sent.
    void printNotSent(Stop reason, Doubts doubts) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            json.writeStringField("status", "niet-verzonden");
            json.writeStringField("reden", terminal.texts().text(reason.key(), reason.places()));
            doubts.write(json);
            json.writeEndObject();
        }
        terminal.out().println();
    }

    private JsonGenerator generator() throws IOException {
        return new JsonFactory()
                .createGenerator(terminal.out())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static String outcome(DeliveryResult result) {
        return switch (result) {
            case DeliveryResult.Received _ -> "ontvangen";
            case DeliveryResult.Refused _ -> "geweigerd";
            case DeliveryResult.Uncertain _ -> "onzeker";
            case DeliveryResult.Unreachable _ -> "onbereikbaar";
        };
    }

    /// Remembers a real delivery, so that the window shows it and the next one of the month gets the next number.
    void keep(Receipt receipt, int children, int apart) {
        String host =
                Optional.ofNullable(
                                URI.create(surroundings.settings().current().profile().basisUrl())
                                        .getHost())
                        .orElse("");
        Delivered delivered =
                new Delivered(
                        receipt.kenmerk(),
                        receipt.ontvangenOp(),
                        receipt.periode(),
                        receipt.bestand().aantalRegels(),
                        children,
                        apart,
                        host,
                        receipt.bestand().sha256().hex(),
                        false);
        surroundings.settings().update(settings -> settings.keep(delivered));
    }
}
