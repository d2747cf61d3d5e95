package nl.leverklaar.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One request and its answer as they went over the wire.
record Recorded(Message request, Message response) {

    /// The first line, headers by lower-case name, and the body.
    record Message(String first, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    String method() {
        return request.first().split(" ")[0];
    }

    String path() {
        return request.first().split(" ")[1];
    }

    int status() {
        return Integer.parseInt(response.first().split(" ")[1]);
    }

    static List<Recorded> of(byte[] sent, byte[] received) {
        List<Message> requests = messages(sent);
        List<Message> responses =
                messages(received).stream()
                        .filter(message -> !message.first().startsWith("HTTP/1.1 100"))
                        .toList();
        var all = new ArrayList<Recorded>();
        for (int i = 0; i < Math.min(requests.size(), responses.size()); i++) {
            all.add(new Recorded(requests.get(i), responses.get(i)));
        }
        return all;
    }

    private static List<Message> messages(byte[] wire) {
        var messages = new ArrayList<Message>();
        String text = new String(wire, StandardCharsets.ISO_8859_1);
        for (int from = 0; from < wire.length && text.indexOf("\r\n\r\n", from) >= 0; ) {
            int end = text.indexOf("\r\n\r\n", from) + 4;
            String[] lines = text.substring(from, end).strip().split("\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (String line : List.of(lines).subList(1, lines.length)) {
                String[] parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            byte[] body = Arrays.copyOfRange(wire, end, Math.min(end + length, wire.length));
            messages.add(new Message(lines[0], headers, body));
            // A chunked body is only sent to be refused; nothing follows it.
            from =
                    headers.containsKey("transfer-encoding")
                            ? wire.length
                            : Math.min(end + length, wire.length);
        }
        return messages;
    }
}
