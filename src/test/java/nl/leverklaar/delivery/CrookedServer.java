package nl.leverklaar.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// A TLS server that is honest until a test makes it crooked, on bare sockets so that anything is possible.
final class CrookedServer implements AutoCloseable {
    /// What the server does with one request.
    interface Act {
        void on(Exchange exchange) throws Exception;
    }

    final List<String> seen = new CopyOnWriteArrayList<>();
    final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    final CountDownLatch over = new CountDownLatch(1);
    volatile Act onAccess = exchange -> exchange.json(201, access());
    volatile Act onAnnounce = exchange -> exchange.json(201, state(exchange, "aangekondigd"));
    volatile Act onFile = exchange -> exchange.reset();
    volatile Act onState = exchange -> exchange.json(200, state(exchange, "aangekondigd"));
    volatile Act onReceipt = exchange -> exchange.reset();
    volatile Act onOther = exchange -> exchange.problem(404, "pad-onbekend", java.util.Map.of());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ServerSocket listener;

    CrookedServer(SSLContext tls) throws IOException {
        this(secured(tls));
    }

    CrookedServer(ServerSocket listener) {
        this.listener = listener;
        Thread.ofVirtual().start(this::listen);
    }

    static SSLServerSocket secured(SSLContext tls) throws IOException {
        return (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(0, 50, loopback());
    }

    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    URI base() {
        return URI.create("https://127.0.0.1:" + port() + "/v1");
    }

    int port() {
        return listener.getLocalPort();
    }

    long count(String start) {
        return seen.stream().filter(request -> request.startsWith(start)).count();
    }

    long files() {
        return seen.stream().filter(request -> request.endsWith("/bestand")).count();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var exchange = Exchange.on(socket);
            seen.add(exchange.method + " " + exchange.path);
            exchanges.add(exchange);
            act(exchange).on(exchange);
        } catch (Exception e) {
            // A client that left, or an act that broke off: both are what the test is about.
        }
    }

    private Act act(Exchange exchange) {
        if (exchange.path.endsWith("/toegangsbewijzen")) {
            return onAccess;
        }
        if (exchange.path.endsWith("/bestand")) {
            return onFile;
        }
        if (exchange.path.endsWith("/ontvangstbewijs")) {
            return onReceipt;
        }
        if (exchange.path.contains("/leveringen/")) {
            return exchange.method.equals("PUT") ? onAnnounce : onState;
        }
        return onOther;
    }

    static ObjectNode state(Exchange exchange, String status) {
        String id = exchange.path.substring(exchange.path.lastIndexOf('/') + 1);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return json.put("leveringId", id).put("status", status).put("omgeving", "test");
    }

    static ObjectNode access() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("toegangsbewijsId", "01932c5e-0000-7000-8000-000000000009");
        json.put("soort", "Bearer")
                .put("toegangsbewijs", "geheim")
                .put("verlooptOp", "2099-01-01T00:00:00Z");
        json.putObject("organisatie")
                .put("naam", "Test")
                .put("soort", "kvk")
                .put("nummer", "12345678");
        return json;
    }

    static ObjectNode receipt(Announcement announced) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("leveringId", announced.leveringId().toString());
        json.put("kenmerk", "KO-2026-000123").put("status", "ontvangen");
        json.put("ontvangenOp", "2026-11-02T08:00:01Z").put("omgeving", "test");
        json.putObject("namens").put("soort", "kvk").put("nummer", announced.namens().nummer());
        json.putObject("periode").put("jaar", 2026).put("maand", 10);
        json.putObject("bestand")
                .put("grootte", announced.bestand().grootte())
                .put("sha256", announced.bestand().sha256().base64())
                .put("aantalRegels", announced.bestand().aantalRegels());
        return json;
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
