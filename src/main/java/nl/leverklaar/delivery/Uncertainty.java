package nl.leverklaar.delivery;

/// Why an answer proves nothing.
public enum Uncertainty {
    /// The connection broke after something was sent.
    BROKEN,
    /// No byte came or went for too long.
    SILENT,
    /// The user stopped while the file was on its way.
    STOPPED,
    /// The answer does not say how long it is.
    NO_LENGTH,
    /// The answer is shorter than it says.
    CUT_OFF,
    /// The answer is longer than any answer may be.
    TOO_LARGE,
    /// The answer does not match its own digest, or has none.
    DIGEST,
    /// The answer speaks another version of the contract, or none.
    API_VERSION,
    /// A status that has no meaning here, such as a redirect.
    STATUS,
    /// The answer is not the JSON that was agreed.
    JSON,
    /// The receipt is about another delivery.
    OTHER_DELIVERY,
    /// The receipt is about a file of another size, content or number of rows.
    OTHER_FILE,
    /// The receipt is about another month.
    OTHER_PERIOD,
    /// The receipt is about another organisation.
    OTHER_ORGANISATION,
    /// The receipt belongs to another world.
    OTHER_ENVIRONMENT,
    /// The server failed on its side and does not say whether the file is there.
    SERVER_FAILED;

    /// True when the same request may fare better a little later.
    boolean passes() {
        return switch (this) {
            case BROKEN, SILENT, NO_LENGTH, CUT_OFF, DIGEST, SERVER_FAILED -> true;
            default -> false;
        };
    }

    String messageKey() {
        return Keys.of("uncertain", this);
    }
}
