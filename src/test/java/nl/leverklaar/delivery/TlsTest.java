package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import nl.leverklaar.practice.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is wrong with a connection has a name, and is never passed over.
@Timeout(30)
class TlsTest {
    private static final Timeouts LONG =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20));
    private static final Timeouts SHORT =
            new Timeouts(Duration.ofMillis(600), Duration.ofMillis(600), Duration.ofSeconds(20));

    private static DeliveryClient client(URI base, Trust trust) {
        return client(base, trust, LONG);
    }

    private static DeliveryClient client(URI base, Trust trust, Timeouts timeouts) {
        return new DeliveryClient(
                new Endpoint(base, Omgeving.TEST, trust),
                new ClientInfo("Leverklaar", "1.0.0"),
                Network.direct(timeouts),
                new Watcher().patience(),
                InstantSource.system());
    }

    private static void assertNamed(Cause cause, URI base, Trust trust) {
        try (var client = client(base, trust)) {
            assertEquals(new StatusResult.Unreachable(cause), client.status());
            assertEquals(
                    new AccessResult.Unreachable(cause),
                    client.open("geheim".toCharArray(), "123456"));
        }
    }

    private static void assertNamed(Cause cause, TestIdentity identity, Trust trust)
            throws Exception {
        try (var server = new CrookedServer(identity.server())) {
            assertNamed(cause, server.base(), trust);
            assertTrue(server.seen.isEmpty());
        }
    }

    private static void assertNamed(Cause cause, String[] protocols, String[] ciphers)
            throws Exception {
        var identity = TestIdentity.good();
        SSLServerSocket socket = CrookedServer.secured(identity.server());
        socket.setEnabledProtocols(protocols);
        socket.setEnabledCipherSuites(ciphers);
        try (var server = new CrookedServer(socket)) {
            assertNamed(cause, server.base(), identity.trust());
            assertTrue(server.seen.isEmpty());
        }
    }

    @Test
    void aCertificateForAnotherHostIsNamed() throws Exception {
        var identity = TestIdentity.forHosts("example.test");
        assertNamed(Cause.HOST_NAME, identity, identity.trust());
    }

    @Test
    void anExpiredCertificateIsNamed() throws Exception {
        var identity = TestIdentity.expired();
        assertNamed(Cause.EXPIRED, identity, identity.trust());
    }

    @Test
    void aCertificateOfTheFutureIsNamed() throws Exception {
        var identity = TestIdentity.notYetValid();
        assertNamed(Cause.NOT_YET_VALID, identity, identity.trust());
    }

    @Test
    void anUnknownIssuerIsNamed() throws Exception {
        assertNamed(Cause.UNKNOWN_ISSUER, TestIdentity.good(), TestIdentity.good().trust());
        assertNamed(Cause.UNKNOWN_ISSUER, TestIdentity.good(), new Trust.OfJava());
    }

    @Test
    void anOlderTlsIsNamed() throws Exception {
        String[] ciphers = SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites();
        assertNamed(Cause.TLS_VERSION, new String[] {"TLSv1.2"}, ciphers);
    }

    @Test
    void aCipherThatIsNotAgreedIsNamed() throws Exception {
        assertNamed(
                Cause.TLS_VERSION,
                new String[] {"TLSv1.3"},
                new String[] {"TLS_AES_128_GCM_SHA256"});
    }

    @Test
    void bothAgreedCiphersWork() throws Exception {
        for (String cipher : List.of("TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256")) {
            var identity = TestIdentity.good();
            SSLServerSocket socket = CrookedServer.secured(identity.server());
            socket.setEnabledCipherSuites(new String[] {cipher});
            try (var server = new CrookedServer(socket);
                    var client = client(server.base(), identity.trust())) {
                assertInstanceOf(
                        AccessResult.Granted.class, client.open("geheim".toCharArray(), "123456"));
            }
        }
    }

    @Test
    void aServerWithoutTlsIsNamed() throws Exception {
        try (var plain = new ServerSocket(0, 50, CrookedServer.loopback())) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        try {
                            while (true) {
                                try (var socket = plain.accept()) {
                                    socket.getInputStream().read(new byte[64]);
                                    socket.getOutputStream()
                                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
                                }
                            }
                        } catch (java.io.IOException e) {
                            // The test is over.
                        }
                    });
            var base = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/v1");
            assertNamed(Cause.NO_TLS, base, new Trust.OfJava());
        }
    }

    @Test
    void aHandshakeThatIsCutOffOrStaysSilentIsNamed() throws Exception {
        try (var silent = new ServerSocket(0, 50, CrookedServer.loopback())) {
            var base = URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/v1");
            try (var client = client(base, new Trust.OfJava(), SHORT)) {
                assertEquals(new StatusResult.Unreachable(Cause.TOO_SLOW), client.status());
            }
        }
        try (var cutting = new ServerSocket(0, 50, CrookedServer.loopback())) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        try {
                            while (true) {
                                cutting.accept().close();
                            }
                        } catch (java.io.IOException e) {
                            // The test is over.
                        }
                    });
            var base = URI.create("https://127.0.0.1:" + cutting.getLocalPort() + "/v1");
            try (var client = client(base, new Trust.OfJava())) {
                var unreachable = assertInstanceOf(StatusResult.Unreachable.class, client.status());
                assertTrue(
                        List.of(Cause.BROKEN, Cause.NO_CONNECTION).contains(unreachable.cause()));
            }
        }
    }

    @Test
    void nobodyThereIsNamed() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 50, CrookedServer.loopback())) {
            port = gone.getLocalPort();
        }
        assertNamed(
                Cause.NO_CONNECTION,
                URI.create("https://127.0.0.1:" + port + "/v1"),
                new Trust.OfJava());
    }

    @Test
    void anUnknownHostIsNamed() {
        assertNamed(
                Cause.UNKNOWN_HOST,
                URI.create("https://bestaat-niet.invalid/v1"),
                new Trust.OfJava());
    }
}
