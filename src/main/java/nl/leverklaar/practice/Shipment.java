package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leverklaar.delivery.DeliveryState;
import org.jspecify.annotations.Nullable;

/// One announced delivery in the memory of the practice endpoint: never its content, only what was said about it.
final class Shipment {
    private final UUID id;
    private final JsonNode announced;
    private final Instant announcedAt;
    private final Map<UUID, ObjectNode> withdrawals = new LinkedHashMap<>();
    private DeliveryState state = DeliveryState.AANGEKONDIGD;
    private @Nullable ObjectNode receipt;
    private int tries;

    Shipment(UUID id, JsonNode announced, Instant announcedAt) {
        this.id = id;
        this.announced = announced;
        this.announcedAt = announcedAt;
    }

    UUID id() {
        return id;
    }

    boolean isAnnouncedAs(JsonNode other) {
        return announced.equals(other);
    }

    String sha256() {
        return announced.at("/bestand/sha256").textValue();
    }

    long size() {
        return announced.at("/bestand/grootte").longValue();
    }

    int rows() {
        return announced.at("/bestand/aantalRegels").intValue();
    }

    /// The announced month as `JJJJ-MM`.
    String month() {
        return String.format(
                Locale.ROOT,
                "%04d-%02d",
                announced.at("/periode/jaar").intValue(),
                announced.at("/periode/maand").intValue());
    }

    Instant announcedAt() {
        return announcedAt;
    }

    DeliveryState state() {
        return state;
    }

    void state(DeliveryState next) {
        state = next;
    }

    /// True while its content counts as delivered.
    boolean isDelivered() {
        return receipt != null && state != DeliveryState.INGETROKKEN;
    }

    int nextTry() {
        return ++tries;
    }

    Optional<ObjectNode> receipt() {
        return Optional.ofNullable(receipt);
    }

    Map<UUID, ObjectNode> withdrawals() {
        return withdrawals;
    }

    ObjectNode received(String kenmerk, Instant at) {
        ObjectNode json = Json.object();
        json.put("leveringId", id.toString());
        json.put("kenmerk", kenmerk);
        json.put("status", DeliveryState.ONTVANGEN.code());
        json.put("ontvangenOp", at.toString());
        json.put("omgeving", PracticeWorld.OMGEVING.code());
        json.set("namens", announced.get("namens"));
        json.set("periode", announced.get("periode"));
        json.putObject("bestand")
                .put("grootte", size())
                .put("sha256", sha256())
                .put("aantalRegels", rows());
        if (announced.has("auditkop")) {
            json.set("auditkop", announced.get("auditkop"));
        }
        receipt = json;
        state = DeliveryState.ONTVANGEN;
        return json;
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("leveringId", id.toString());
        json.put("status", state.code());
        json.put("omgeving", PracticeWorld.OMGEVING.code());
        json.set("namens", announced.get("namens"));
        json.set("periode", announced.get("periode"));
        json.put("aangekondigdOp", announcedAt.toString());
        receipt()
                .ifPresent(received -> {
                    json.set("ontvangenOp", received.get("ontvangenOp"));
                    json.set("kenmerk", received.get("kenmerk"));
                });
        return json;
    }
}
