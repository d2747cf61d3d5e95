package nl.leverklaar.delivery;

/// Why the server was not reached. None of these is ever bypassed.
public enum Cause {
    /// The certificate is for another host.
    HOST_NAME,
    /// The certificate is no longer valid, or the clock of this computer is ahead.
    EXPIRED,
    /// The certificate is not yet valid, or the clock of this computer is behind.
    NOT_YET_VALID,
    /// The certificate comes from an issuer that is not trusted.
    UNKNOWN_ISSUER,
    /// Something else is wrong with the certificate.
    CERTIFICATE,
    /// No TLS 1.3 with the agreed ciphers.
    TLS_VERSION,
    /// What answers there does not speak TLS.
    NO_TLS,
    /// The proxy refused or asks for a login this program cannot give.
    PROXY,
    /// The name of the host is not known.
    UNKNOWN_HOST,
    /// Nothing listens there, or the way there is closed.
    NO_CONNECTION,
    /// It took too long.
    TOO_SLOW,
    /// The connection broke before anything was sent.
    BROKEN,
    /// What answers there does not follow the contract.
    OTHER_ANSWER,
    /// What answers there belongs to another world: practice instead of real, for example.
    OTHER_ENVIRONMENT,
    /// The user stopped before the whole file was out.
    STOPPED;

    /// True when trying again may help; a wrong certificate does not get better.
    boolean passes() {
        return this == NO_CONNECTION || this == TOO_SLOW || this == BROKEN;
    }

    String messageKey() {
        return Keys.of("unreachable", this);
    }
}
