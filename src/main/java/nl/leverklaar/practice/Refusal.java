package nl.leverklaar.practice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.ProblemCode;

/// A desk says no. Holds rules and places, never a value from a request.
final class Refusal extends RuntimeException {
    private final int status;
    private final ProblemCode code;
    private final transient List<Fout> fouten;
    private final transient ObjectNode extra = JsonNodeFactory.instance.objectNode();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    Refusal(ProblemCode code, Fout... fouten) {
        this(code.status(), code, List.of(fouten));
    }

    Refusal(int status, ProblemCode code, List<Fout> fouten) {
        super(code.slug(), null, false, false);
        this.status = status;
        this.code = code;
        this.fouten = List.copyOf(fouten);
        if (status == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
    }

    Refusal with(String name, String value) {
        extra.put(name, value);
        return this;
    }

    Refusal with(String name, long value) {
        extra.put(name, value);
        return this;
    }

    Refusal waiting(long seconds) {
        headers.put("Retry-After", Long.toString(seconds));
        return this;
    }

    Refusal allowing(String method) {
        headers.put("Allow", method);
        return this;
    }

    /// @param base the address the types of problems hang under
    Reply reply(String base) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", base + "/problemen/" + code.slug());
        problem.put("title", code.slug().replace('-', ' '));
        problem.put("status", status);
        problem.put("code", code.slug());
        problem.setAll(extra);
        if (!fouten.isEmpty()) {
            var list = problem.putArray("fouten");
            fouten.forEach(fout ->
                    list.addObject()
                            .put("plaats", fout.plaats())
                            .put("code", fout.code())
                            .put("melding", fout.melding()));
        }
        return new Reply(
                status,
                "application/problem+json",
                problem.toString().getBytes(StandardCharsets.UTF_8),
                headers);
    }
}
