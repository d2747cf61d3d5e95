package nl.leverklaar.delivery;

import java.time.Duration;

/// A pause before the next try.
///
/// @param reason the message key of what went wrong
/// @param length how long
/// @param nextTry the number of the try that follows, from 2
/// @param tries how many there are at most
public record Wait(String reason, Duration length, int nextTry, int tries) {}
