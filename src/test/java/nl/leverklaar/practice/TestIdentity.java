package nl.leverklaar.practice;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import nl.leverklaar.delivery.Trust;

/// Server certificates for tests: good ones, and wrong ones of every kind.
public final class TestIdentity {
    private final PracticeIdentity identity;

    private TestIdentity(PracticeIdentity identity) {
        this.identity = identity;
    }

    public static TestIdentity good() throws GeneralSecurityException {
        return forHosts("127.0.0.1", "localhost");
    }

    public static TestIdentity forHosts(String... hosts) throws GeneralSecurityException {
        Instant now = Instant.now();
        return between(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), hosts);
    }

    public static TestIdentity expired() throws GeneralSecurityException {
        Instant now = Instant.now();
        return between(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)), "127.0.0.1");
    }

    public static TestIdentity notYetValid() throws GeneralSecurityException {
        Instant now = Instant.now();
        return between(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)), "127.0.0.1");
    }

    private static TestIdentity between(Instant from, Instant until, String... hosts)
            throws GeneralSecurityException {
        return new TestIdentity(
                PracticeIdentity.fresh(new CertificateMaker(from, until), List.of(hosts)));
    }

    public SSLContext server() throws Exception {
        // Not the context of the endpoint itself: that one speaks TLS 1.3 only.
        var store = java.security.KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", identity.key(), new char[0], identity.chain());
        var managers = javax.net.ssl.KeyManagerFactory.getInstance("PKIX");
        managers.init(store, new char[0]);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    public X509Certificate issuer() {
        return identity.issuer();
    }

    public Trust trust() {
        return new Trust.Anchors(List.of(identity.issuer()));
    }
}
