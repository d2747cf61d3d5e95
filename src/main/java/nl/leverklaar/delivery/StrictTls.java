package nl.leverklaar.delivery;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;

/// TLS 1.3 with the settings that NCSC-NL (2025-05) calls good, and nothing else.
///
/// `TlsConfig.setSupportedProtocols` is ignored by the blocking client of 5.6.4 (it connected with TLS 1.2), hence this class.
final class StrictTls extends DefaultClientTlsStrategy {
    private static final String VERSION = "TLSv1.3";

    StrictTls(SSLContext context) {
        super(
                context,
                new String[] {VERSION},
                new String[] {"TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"},
                SSLBufferMode.STATIC,
                HostnameVerificationPolicy.BOTH,
                HttpsSupport.getDefaultHostnameVerifier());
    }

    @Override
    protected void initializeSocket(SSLSocket socket) {
        var parameters = socket.getSSLParameters();
        parameters.setNamedGroups(new String[] {"x25519", "secp256r1", "secp384r1"});
        socket.setSSLParameters(parameters);
    }

    @Override
    protected void verifySession(String host, SSLSession session) throws SSLException {
        super.verifySession(host, session);
        if (!session.getProtocol().equals(VERSION)) {
            throw new SSLHandshakeException("another protocol than " + VERSION);
        }
    }
}
