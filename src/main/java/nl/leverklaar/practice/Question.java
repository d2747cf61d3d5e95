package nl.leverklaar.practice;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A request as the practice desks see it.
///
/// @param path the parts of the path after `/v1`
/// @param headers by lower-case name
/// @param body begins to flow when it is opened
record Question(
        String method,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Body body) {

    /// What comes after the head of a request.
    interface Body {

        /// Tells a waiting client to go on, and gives what it sends.
        InputStream open() throws IOException;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// The length the client promises, when it promises one.
    OptionalLong length() {
        String length = headers.getOrDefault("content-length", "");
        return length.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(length))
                : OptionalLong.empty();
    }

    boolean isMediaType(String type) {
        return header("content-type").orElse("").split(";", 2)[0].strip().equalsIgnoreCase(type);
    }
}
