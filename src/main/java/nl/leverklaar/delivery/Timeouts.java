package nl.leverklaar.delivery;

import java.time.Duration;

/// How long the client has patience with the other side.
///
/// @param connect to make a connection and its TLS session
/// @param silence without one byte in either direction
/// @param whole for one request from beginning to end
public record Timeouts(Duration connect, Duration silence, Duration whole) {

    public static Timeouts usual() {
        return new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(30));
    }
}
