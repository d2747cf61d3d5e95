package nl.leverklaar.delivery;

import java.util.Arrays;
import java.util.Optional;

/// How far a delivery is at the server.
public enum DeliveryState {
    AANGEKONDIGD,
    ONTVANGEN,
    IN_CONTROLE,
    VERWERKT,
    DEELS_VERWERKT,
    AFGEKEURD,
    INGETROKKEN;

    /// The word on the wire, such as `in-controle`.
    public String code() {
        return Keys.slug(this);
    }

    public String messageKey() {
        return Keys.of("state", this);
    }

    /// True when the server still waits for the file itself.
    public boolean awaitsFile() {
        return this == AANGEKONDIGD;
    }

    static Optional<DeliveryState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
