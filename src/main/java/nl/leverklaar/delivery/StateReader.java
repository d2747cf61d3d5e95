package nl.leverklaar.delivery;

import java.util.UUID;

/// Reads how far a delivery is: ours, and in the world we mean.
final class StateReader implements Connection.Reading<DeliveryState> {
    private final UUID leveringId;
    private final Omgeving omgeving;

    StateReader(UUID leveringId, Omgeving omgeving) {
        this.leveringId = leveringId;
        this.omgeving = omgeving;
    }

    @Override
    public DeliveryState read(Answer answer) throws NotAsAgreed {
        Fields fields = answer.json("application/json");
        if (!fields.uuid("leveringId").equals(leveringId)) {
            throw new NotAsAgreed(Uncertainty.OTHER_DELIVERY);
        }
        if (!fields.text("omgeving").equals(omgeving.code())) {
            throw new NotAsAgreed(Uncertainty.OTHER_ENVIRONMENT);
        }
        return DeliveryState.of(fields.text("status"))
                .orElseThrow(() -> new NotAsAgreed(Uncertainty.JSON));
    }
}
