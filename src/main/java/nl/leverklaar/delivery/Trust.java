package nl.leverklaar.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// Whose certificates are believed.
public sealed interface Trust {

    /// The issuers Java comes with.
    record OfJava() implements Trust {}

    /// These issuers and no others.
    record Anchors(List<X509Certificate> issuers) implements Trust {
        public Anchors {
            issuers = List.copyOf(issuers);
            if (issuers.isEmpty()) {
                throw new IllegalArgumentException("trust needs at least one issuer");
            }
        }
    }

    /// Reads issuers from a PEM file.
    static Trust pem(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            return new Anchors(certificates.stream().map(X509Certificate.class::cast).toList());
        }
    }

    /// A fresh TLS context that believes exactly these issuers.
    default SSLContext context() {
        try {
            var managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(store());
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot do TLS 1.3", e);
        }
    }

    private @Nullable KeyStore store() throws GeneralSecurityException, IOException {
        if (!(this instanceof Anchors(var issuers))) {
            return null;
        }
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < issuers.size(); i++) {
            store.setCertificateEntry("issuer-" + i, issuers.get(i));
        }
        return store;
    }
}
