package nl.leverklaar.practice;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// The certificate of the practice endpoint and its issuer. The key of the issuer is forgotten at once.
record PracticeIdentity(PrivateKey key, X509Certificate server, X509Certificate issuer) {
    private static final String ISSUER = "Leverklaar oefenen";
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration VALID = Duration.ofDays(365);

    static PracticeIdentity fresh(Instant now) throws GeneralSecurityException {
        return fresh(
                new CertificateMaker(now.minus(BEFORE), now.plus(VALID)),
                List.of("localhost", "127.0.0.1"));
    }

    static PracticeIdentity fresh(CertificateMaker maker, List<String> hosts)
            throws GeneralSecurityException {
        KeyPair issuerKeys = maker.keys();
        KeyPair serverKeys = maker.keys();
        return new PracticeIdentity(
                serverKeys.getPrivate(),
                maker.server(serverKeys, ISSUER, issuerKeys.getPrivate(), hosts),
                maker.issuer(ISSUER, issuerKeys));
    }

    boolean isValidAt(Instant time) {
        return time.isAfter(server.getNotBefore().toInstant())
                && time.isBefore(server.getNotAfter().toInstant());
    }

    Certificate[] chain() {
        return new Certificate[] {server, issuer};
    }

    /// A TLS context for the server side.
    SSLContext context() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", key, new char[0], chain());
        var managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(store, new char[0]);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public String toString() {
        return "PracticeIdentity[***]";
    }
}
