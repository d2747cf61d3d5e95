package nl.leverklaar.delivery;

import java.net.ProxySelector;
import java.util.Optional;

/// How this computer reaches the outside world.
///
/// @param proxies which proxy to take; this computer itself is always reached directly
/// @param login for a proxy that asks for it
/// @param timeouts the patience with the other side
public record Network(
        Optional<ProxySelector> proxies, Optional<ProxyLogin> login, Timeouts timeouts) {

    /// The proxy settings of this computer (`java.net.useSystemProxies` must be set at start).
    public static Network ofSystem() {
        return new Network(
                Optional.ofNullable(ProxySelector.getDefault()),
                Optional.empty(),
                Timeouts.usual());
    }

    /// No proxy at all.
    public static Network direct(Timeouts timeouts) {
        return new Network(Optional.empty(), Optional.empty(), timeouts);
    }
}
