package nl.leverklaar.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Sends any request, right or wrong, and reads the answer until the connection closes.
final class RawClient {
    private final Endpoint endpoint;

    RawClient(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /// `more` replaces the headers of an honest request; an empty value removes one.
    Recorded send(String method, String path, String body, Map<String, String> more)
            throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", endpoint.base().getAuthority());
        headers.put("Accept", "application/json, application/problem+json");
        headers.put("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");
        headers.put("Connection", "close");
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
            headers.put("Content-Length", Integer.toString(content.length));
        }
        headers.putAll(more);
        var head =
                new StringBuilder(
                        method + " " + endpoint.base().getPath() + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(value.isEmpty() ? "" : name + ": " + value + "\r\n"));
        var sent = new ByteArrayOutputStream();
        sent.writeBytes((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        sent.writeBytes(content);
        return Recorded.of(sent.toByteArray(), exchange(sent.toByteArray())).getFirst();
    }

    private byte[] exchange(byte[] sent) throws IOException {
        try (Socket socket =
                endpoint.trust()
                        .context()
                        .getSocketFactory()
                        .createSocket(endpoint.base().getHost(), endpoint.base().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent);
            socket.getOutputStream().flush();
            return socket.getInputStream().readAllBytes();
        }
    }
}
