package nl.leverklaar.delivery;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Gives what went wrong while connecting its name.
final class Causes {
    private Causes() {}

    static Cause of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return certificate(chain).or(() -> tls(chain)).orElseGet(() -> network(chain));
    }

    /// The classes of what was thrown: fit for a log, because a message may hold anything.
    static String names(Throwable thrown) {
        return String.join(
                " < ",
                chain(thrown).stream().map(link -> link.getClass().getSimpleName()).toList());
    }

    private static Optional<Cause> certificate(List<Throwable> chain) {
        if (has(chain, CertificateExpiredException.class) || says(chain, BasicReason.EXPIRED)) {
            return Optional.of(Cause.EXPIRED);
        }
        if (has(chain, CertificateNotYetValidException.class)
                || says(chain, BasicReason.NOT_YET_VALID)) {
            return Optional.of(Cause.NOT_YET_VALID);
        }
        // An invalid signature: an issuer of the same name with another key, such as that of
        // another practice endpoint.
        if (has(chain, CertPathBuilderException.class)
                || says(chain, BasicReason.INVALID_SIGNATURE)
                || says(chain, PKIXReason.NO_TRUST_ANCHOR)) {
            return Optional.of(Cause.UNKNOWN_ISSUER);
        }
        // A bare CertificateException is how Java says that the host name does not match.
        boolean bare =
                chain.stream().anyMatch(link -> link.getClass() == CertificateException.class);
        if (bare || has(chain, SSLPeerUnverifiedException.class)) {
            return Optional.of(Cause.HOST_NAME);
        }
        boolean other =
                has(chain, CertificateException.class)
                        || has(chain, CertPathValidatorException.class);
        return other ? Optional.of(Cause.CERTIFICATE) : Optional.empty();
    }

    private static Optional<Cause> tls(List<Throwable> chain) {
        for (Throwable link : chain) {
            if (link instanceof SSLException && link.getMessage() != null) {
                String said = link.getMessage();
                if (said.contains("Unsupported or unrecognized SSL message")) {
                    return Optional.of(Cause.NO_TLS);
                }
                if (said.contains("protocol")
                        || said.contains("cipher")
                        || said.contains("handshake_failure")) {
                    return Optional.of(Cause.TLS_VERSION);
                }
            }
        }
        return Optional.empty();
    }

    private static Cause network(List<Throwable> chain) {
        if (has(chain, UnknownHostException.class)) {
            return Cause.UNKNOWN_HOST;
        }
        if (has(chain, InterruptedIOException.class)) {
            return Cause.TOO_SLOW;
        }
        if (has(chain, EOFException.class) || has(chain, SSLException.class)) {
            return Cause.BROKEN;
        }
        return has(chain, SocketException.class) ? Cause.NO_CONNECTION : Cause.BROKEN;
    }

    private static boolean says(List<Throwable> chain, Reason reason) {
        return chain.stream()
                .anyMatch(link ->
                        link instanceof CertPathValidatorException path
                                && path.getReason() == reason);
    }

    private static boolean has(List<Throwable> chain, Class<?> type) {
        return chain.stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable link = thrown; link != null && chain.size() < 16; link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }
}
