package nl.leverklaar.ui.send;

import java.util.Optional;
import nl.leverklaar.check.Decision;

/// How far a delivery is.
public sealed interface SendState {

    /// Something must be decided first.
    ///
    /// @param first what to look at first
    /// @param sentence what stands in the way
    record Blocked(Optional<Decision> first, String sentence) implements SendState {}

    /// It is not known where to deliver.
    record NotConnected() implements SendState {}

    /// It can be sent.
    record Ready() implements SendState {}

    /// It is on its way.
    ///
    /// @param sentence what is being done
    /// @param part from 0 to 1, or -1 when that is not known
    record Sending(String sentence, double part) implements SendState {}

    /// It came to nothing, or that is not certain.
    ///
    /// @param uncertain whether the receiver may have it
    /// @param sentence what happened
    /// @param advice what to do
    record Failed(boolean uncertain, String sentence, String advice) implements SendState {}
}
