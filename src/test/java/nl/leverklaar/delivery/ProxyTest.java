package nl.leverklaar.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.practice.TestIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Between the client and the server stands a proxy that is not always a friend.
class ProxyTest extends CrookedTest {
    private CrookedServer proxy;
    private CrookedServer far;
    private Trust farTrust;
    private volatile CrookedServer.Act onConnect = this::tunnel;

    @BeforeEach
    void startProxy() throws Exception {
        var identity = TestIdentity.forHosts("server.test");
        far = new CrookedServer(identity.server());
        farTrust = identity.trust();
        proxy = new CrookedServer(new ServerSocket(0, 50, CrookedServer.loopback()));
        proxy.onOther = exchange -> onConnect.on(exchange);
    }

    @AfterEach
    void stopProxy() throws IOException {
        proxy.close();
        far.close();
    }

    private void tunnel(Exchange exchange) throws Exception {
        try (var onward = new Socket(CrookedServer.loopback(), far.port())) {
            exchange.raw("HTTP/1.1 200 Connection established\r\n\r\n");
            Thread back =
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> {
                                try {
                                    onward.getInputStream()
                                            .transferTo(exchange.socket.getOutputStream());
                                    exchange.socket.shutdownOutput();
                                } catch (IOException e) {
                                    // One of the two left.
                                }
                            });
            exchange.socket.getInputStream().transferTo(onward.getOutputStream());
            onward.shutdownOutput();
            back.join();
        }
    }

    private DeliveryClient throughProxy(Optional<ProxyLogin> login) {
        var network = new Network(Optional.of(selector()), login, LONG);
        return client(
                new Endpoint(URI.create("https://server.test/v1"), Omgeving.TEST, farTrust),
                network);
    }

    private ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        new Proxy(
                                Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }

    @Test
    void aTunnelThroughAProxyWorks() {
        try (var through = throughProxy(Optional.empty())) {
            far.onFile = this::accept;
            var result = through.deliver(access(through), announced, file, (_, _) -> {}, watcher);
            assertInstanceOf(DeliveryResult.Received.class, result);
            assertEquals("CONNECT server.test:443", proxy.seen.getFirst());
        }
    }

    @Test
    void aReceiptForgedByTheProxyIsNotEvenLookedAt() {
        try (var through = throughProxy(Optional.empty())) {
            Access access = access(through);
            onConnect = exchange -> exchange.json(201, CrookedServer.receipt(announced));
            assertEquals(
                    new DeliveryResult.Unreachable(Cause.PROXY),
                    through.receipt(access, announced));
            onConnect = exchange -> exchange.json(201, CrookedServer.access());
            assertEquals(
                    new AccessResult.Unreachable(Cause.PROXY),
                    through.open("geheim".toCharArray(), "123456"));
        }
    }

    @Test
    void aProxyThatWantsAnotherLoginIsNamed() {
        onConnect =
                exchange ->
                        exchange.raw(
                                "HTTP/1.1 407 Login\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n");
        try (var through =
                throughProxy(Optional.of(new ProxyLogin("ik", "geheim".toCharArray())))) {
            assertEquals(new StatusResult.Unreachable(Cause.PROXY), through.status());
        }
    }

    @Test
    void theLoginOfTheProxyIsGivenToTheProxyOnly() {
        CrookedServer.Act tunnel = onConnect;
        onConnect =
                exchange -> {
                    if (exchange.headers.containsKey("proxy-authorization")) {
                        tunnel.on(exchange);
                    } else {
                        exchange.raw(
                                "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                    }
                };
        far.onOther =
                exchange ->
                        exchange.send(
                                401,
                                "application/json",
                                "{}",
                                Map.of("WWW-Authenticate", "Basic realm=\"x\""));
        try (var through =
                throughProxy(Optional.of(new ProxyLogin("ik", "geheim".toCharArray())))) {
            through.status();
            assertEquals(1, far.seen.size());
            Exchange exchange = far.exchanges.getFirst();
            assertFalse(exchange.headers.containsKey("authorization"));
            assertFalse(exchange.headers.containsKey("proxy-authorization"));
            assertTrue(proxy.exchanges.getLast().headers.containsKey("proxy-authorization"));
        }
    }

    @Test
    void thisComputerItselfIsReachedWithoutAProxy() {
        var network = new Network(Optional.of(selector()), Optional.empty(), LONG);
        try (var near = client(new Endpoint(server.base(), Omgeving.TEST, trust()), network)) {
            access(near);
            assertTrue(proxy.seen.isEmpty());
        }
    }
}
