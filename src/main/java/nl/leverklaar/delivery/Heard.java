package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.Optional;

/// What one request came to, before it is given its meaning for the user.
sealed interface Heard<T> {

    /// An answer that meets every condition.
    record Good<T>(T value) implements Heard<T> {}

    /// A clear no.
    record No<T>(Problem problem) implements Heard<T> {}

    /// An answer that proves nothing, or none at all after something was sent.
    record Doubtful<T>(Uncertainty why) implements Heard<T> {}

    /// No connection: the server certainly did not get this request.
    record Nothing<T>(Cause cause) implements Heard<T> {}

    /// True when trying again may help.
    default boolean passes() {
        return switch (this) {
            case Good<T> _ -> false;
            case No<T>(var problem) -> problem.code().passes();
            case Doubtful<T>(var why) -> why.passes();
            case Nothing<T>(var cause) -> cause.passes();
        };
    }

    default String messageKey() {
        return switch (this) {
            case Good<T> _ -> "";
            case No<T>(var problem) -> problem.messageKey();
            case Doubtful<T>(var why) -> why.messageKey();
            case Nothing<T>(var cause) -> cause.messageKey();
        };
    }

    default Optional<Duration> retryAfter() {
        return this instanceof No<T>(var problem) ? problem.retryAfter() : Optional.empty();
    }

    /// The reason, when the answer does not have to be doubted about but simply did not come or was not understood.
    default Cause asCause() {
        return switch (this) {
            case Nothing<T>(var cause) -> cause;
            case Doubtful<T>(var why) ->
                    switch (why) {
                        case STOPPED -> Cause.STOPPED;
                        case SILENT -> Cause.TOO_SLOW;
                        case BROKEN, CUT_OFF -> Cause.BROKEN;
                        case OTHER_ENVIRONMENT -> Cause.OTHER_ENVIRONMENT;
                        default -> Cause.OTHER_ANSWER;
                    };
            default -> Cause.OTHER_ANSWER;
        };
    }
}
