package nl.leverklaar.delivery;

import java.net.URI;

/// Where is delivered: an address, the world it says to be, and whom to trust there.
///
/// @param base such as `https://HOST/kinderopvang/v1`
/// @param omgeving what status and receipts must say
/// @param trust the issuers of its certificate
public record Endpoint(URI base, Omgeving omgeving, Trust trust) {

    public Endpoint {
        demand("https".equals(base.getScheme()), "an endpoint is reached over https");
        demand(base.getHost() != null, "an endpoint has a host");
        demand(base.getRawUserInfo() == null, "an address holds no user");
        demand(
                base.getRawQuery() == null && base.getRawFragment() == null,
                "an address holds no query");
        demand(base.getRawPath().endsWith("/v1"), "the path of an endpoint ends in /v1");
        demand(base.normalize().equals(base), "the path of an endpoint is plain");
    }

    /// True for this computer itself, which is never reached through a proxy.
    boolean isHere() {
        return base.getHost().equals("127.0.0.1")
                || base.getHost().equals("[::1]")
                || base.getHost().equals("localhost");
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
