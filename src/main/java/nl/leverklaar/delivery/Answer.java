package nl.leverklaar.delivery;

import java.util.Map;
import java.util.Optional;

/// A complete answer of the server: its length is proven, its content not yet judged.
///
/// @param headers by lower-case name; a repeated header is joined with commas
record Answer(int status, Map<String, String> headers, byte[] body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isFailure() {
        return status / 100 == 4 || status / 100 == 5;
    }

    /// Version 1 of the contract, and a digest that fits the bytes.
    void mustBeSound() throws NotAsAgreed {
        if (!header("api-version").orElse("").matches("1\\.[0-9]+\\.[0-9]+")) {
            throw new NotAsAgreed(Uncertainty.API_VERSION);
        }
        boolean empty = status == 204 && body.length == 0;
        if (!empty && !Sha256.of(body).isIn(header("content-digest").orElse(""))) {
            throw new NotAsAgreed(Uncertainty.DIGEST);
        }
    }

    /// Its JSON, which must have this media type.
    Fields json(String mediaType) throws NotAsAgreed {
        String type = header("content-type").orElse("").split(";", 2)[0].strip();
        if (!type.equalsIgnoreCase(mediaType)) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        return Fields.read(body);
    }
}
