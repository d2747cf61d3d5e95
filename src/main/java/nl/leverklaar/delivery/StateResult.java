package nl.leverklaar.delivery;

/// What came of asking how far a delivery is.
public sealed interface StateResult {

    /// The server knows the delivery.
    record Known(DeliveryState state) implements StateResult {}

    /// The server clearly said no; `levering-onbekend` when it never heard of it.
    record Refused(Problem problem) implements StateResult {}

    /// The server was not reached.
    record Unreachable(Cause cause) implements StateResult {}
}
