package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a practice desk answers.
///
/// @param mediaType empty when there is no body
/// @param headers beside those every answer has
record Reply(int status, String mediaType, byte[] body, Map<String, String> headers) {

    static Reply of(int status, ObjectNode json) {
        return new Reply(
                status,
                "application/json",
                json.toString().getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    static Reply empty() {
        return new Reply(204, "", new byte[0], Map.of());
    }
}
