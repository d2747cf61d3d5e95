package nl.leverklaar.delivery;

/// What came of asking how the server is.
public sealed interface StatusResult {

    /// It told.
    record Known(Status status) implements StatusResult {}

    /// It clearly would not tell.
    record Refused(Problem problem) implements StatusResult {}

    /// It was not reached.
    record Unreachable(Cause cause) implements StatusResult {}
}
