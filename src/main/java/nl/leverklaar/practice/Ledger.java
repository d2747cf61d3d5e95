package nl.leverklaar.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leverklaar.delivery.ProblemCode;

/// All deliveries of one practice world, in memory and in order. Whoever uses it holds its lock.
final class Ledger {
    private static final int MOST = 10_000;

    private final Map<UUID, Shipment> shipments = new LinkedHashMap<>();
    private int receipts;

    Optional<Shipment> find(UUID id) {
        return Optional.ofNullable(shipments.get(id));
    }

    Shipment get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(ProblemCode.LEVERING_ONBEKEND));
    }

    void add(Shipment shipment) {
        if (shipments.size() >= MOST) {
            throw new Refusal(503, ProblemCode.STORING, List.of()).waiting(60);
        }
        shipments.put(shipment.id(), shipment);
    }

    /// Refuses content that was already delivered under another id.
    void mustBeNew(Shipment shipment) {
        for (Shipment other : shipments.values()) {
            boolean same = other.isDelivered() && other.sha256().equals(shipment.sha256());
            if (same && !other.id().equals(shipment.id())) {
                throw new Refusal(ProblemCode.ZELFDE_INHOUD_AL_GELEVERD)
                        .with("leveringId", other.id().toString());
            }
        }
    }

    List<Shipment> all() {
        return List.copyOf(shipments.values());
    }

    int nextReceipt() {
        return ++receipts;
    }
}
