package nl.leverklaar.delivery;

/// How a delivery ended, as far as is certain.
public sealed interface DeliveryResult {

    /// The server has the file, proven by a receipt that meets every condition.
    record Received(Receipt receipt) implements DeliveryResult {
        @Override
        public String messageKey() {
            return "delivery.received";
        }
    }

    /// The server clearly said no; it does not have the file.
    record Refused(Problem problem) implements DeliveryResult {
        @Override
        public String messageKey() {
            return problem.messageKey();
        }
    }

    /// The server may or may not have the file. Delivering the same announcement again is safe.
    record Uncertain(Uncertainty why) implements DeliveryResult {
        @Override
        public String messageKey() {
            return why.messageKey();
        }
    }

    /// The file was not delivered, because the server was not reached.
    record Unreachable(Cause cause) implements DeliveryResult {
        @Override
        public String messageKey() {
            return cause.messageKey();
        }
    }

    /// The key of the sentence for the user, such as `delivery.refused.digest-klopt-niet`.
    String messageKey();
}
