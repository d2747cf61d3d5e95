package nl.leverklaar.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A clear no of the server (problem+json, RFC 9457).
///
/// @param code the reason
/// @param toelichting plain text of the server, cleaned and at most 2,000 characters; may be empty
/// @param fouten what exactly was not accepted
/// @param values for the placeholders of the message: `maximum`, `totEnMet`, `leveringId`, `minimaleClientversie`, `wachten`
public record Problem(
        ProblemCode code, String toelichting, List<Fout> fouten, Map<String, String> values) {

    /// The name of the seconds to wait in [#values].
    static final String WACHTEN = "wachten";

    public Problem {
        fouten = List.copyOf(fouten);
        values = Map.copyOf(values);
    }

    static Problem of(ProblemCode code) {
        return new Problem(code, "", List.of(), Map.of());
    }

    public String messageKey() {
        return "delivery.refused." + code.slug();
    }

    /// What `Retry-After` said.
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(values.get(WACHTEN))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }
}
