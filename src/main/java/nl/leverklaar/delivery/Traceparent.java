package nl.leverklaar.delivery;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Makes W3C `traceparent` headers, by which a call can be found in the logs of both sides.
final class Traceparent {
    private final RandomGenerator random;

    Traceparent(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        return "00-" + hex(16) + "-" + hex(8) + "-01";
    }

    private String hex(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
