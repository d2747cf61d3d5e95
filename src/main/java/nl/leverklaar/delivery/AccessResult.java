package nl.leverklaar.delivery;

/// What came of asking for access.
public sealed interface AccessResult {

    /// Access for a short while.
    record Granted(Access access) implements AccessResult {
        @Override
        public String messageKey() {
            return "delivery.access.granted";
        }
    }

    /// The server said no; it never says which of the two was wrong.
    record Denied(Problem problem) implements AccessResult {
        @Override
        public String messageKey() {
            return problem.messageKey();
        }
    }

    /// The server was not reached, or gave no answer that counts. A new code is needed to try again.
    record Unreachable(Cause cause) implements AccessResult {
        @Override
        public String messageKey() {
            return cause.messageKey();
        }
    }

    /// The key of the sentence for the user.
    String messageKey();
}
