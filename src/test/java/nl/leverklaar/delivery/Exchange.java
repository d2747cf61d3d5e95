package nl.leverklaar.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One request at the crooked server, and every honest and dishonest way to answer it.
final class Exchange {
    final Socket socket;
    final String method;
    final String path;
    final Map<String, String> headers = new TreeMap<>();
    private final InputStream in;

    private Exchange(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        String[] first = line().split(" ");
        this.method = first[0];
        this.path = first.length > 1 ? first[1] : "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
    }

    static Exchange on(Socket socket) throws IOException {
        return new Exchange(socket);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /// Reads the whole body, after telling a waiting client to go on.
    byte[] body() throws IOException {
        goOn();
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    /// Reads only so many bytes of it.
    void body(int most) throws IOException {
        goOn();
        in.readNBytes(most);
    }

    void goOn() throws IOException {
        if (headers.containsKey("expect")) {
            raw("HTTP/1.1 100 Continue\r\n\r\n");
        }
    }

    void raw(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    void json(int status, ObjectNode json) throws IOException {
        send(status, "application/json", json.toString(), Map.of());
    }

    void problem(int status, String code, Map<String, String> more) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "https://127.0.0.1/v1/problemen/" + code);
        json.put("title", code).put("status", status).put("code", code);
        send(status, "application/problem+json", json.toString(), more);
    }

    /// Every header an honest answer has; `more` replaces them, an empty value removes one.
    void send(int status, String type, String text, Map<String, String> more) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Map<String, String> head = new LinkedHashMap<>();
        head.put("API-Version", "1.0.0");
        head.put("Content-Type", type);
        head.put("Content-Length", Integer.toString(body.length));
        head.put("Content-Digest", Sha256.of(body).header());
        head.put("Date", "Mon, 02 Nov 2026 08:00:00 GMT");
        head.putAll(more);
        var out = new StringBuilder("HTTP/1.1 " + status + " Answer\r\n");
        head.forEach(
                (name, value) -> out.append(value.isEmpty() ? "" : name + ": " + value + "\r\n"));
        raw(out + "\r\n" + new String(body, StandardCharsets.ISO_8859_1));
    }

    /// Closes with a reset instead of a goodbye.
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
