package nl.leverklaar.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The contract as a judge: of requests and of answers alike.
final class Contract {
    private final JsonNode json;

    Contract() throws IOException {
        try (InputStream in = Delivery.class.getResourceAsStream("openapi.json")) {
            json = new ObjectMapper().readTree(in);
        }
    }

    JsonNode json() {
        return json;
    }

    /// The operation of the contract this is, or a missing node.
    JsonNode operation(Recorded recorded) {
        for (Map.Entry<String, JsonNode> path : json.get("paths").properties()) {
            String form = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
            if (plain(recorded).matches(form)) {
                return path.getValue().path(recorded.method().toLowerCase(Locale.ROOT));
            }
        }
        return json.path("nothing");
    }

    List<String> violations(Recorded recorded) throws IOException {
        var all = new ArrayList<>(requestViolations(recorded));
        all.addAll(responseViolations(recorded));
        return all;
    }

    List<String> requestViolations(Recorded recorded) throws IOException {
        JsonNode operation = operation(recorded);
        var schema = new Schema(json);
        var all = new ArrayList<String>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = schema.resolved(reference);
            String name = parameter.get("name").textValue();
            switch (parameter.get("in").textValue()) {
                case "header" -> header(schema, parameter, name, recorded.request());
                case "path" ->
                        schema.check(
                                parameter.get("schema"),
                                text(inPath(recorded, operation, name)),
                                name,
                                true);
                default -> {}
            }
        }
        if (!operation.has("security")
                && !recorded.request().headers().containsKey("authorization")) {
            all.add("authorization is missing");
        }
        body(schema, operation.path("requestBody").path("content"), recorded.request());
        all.addAll(schema.violations());
        return all;
    }

    List<String> responseViolations(Recorded recorded) throws IOException {
        var schema = new Schema(json);
        JsonNode operation = operation(recorded);
        JsonNode answers =
                operation.isMissingNode()
                        ? json.at("/components/responses")
                        : operation.get("responses");
        String name = (operation.isMissingNode() ? "Probleem" : "") + recorded.status();
        if (!answers.has(name)) {
            return List.of("answers with " + recorded.status());
        }
        JsonNode answer = schema.resolved(answers.get(name));
        answer.path("headers")
                .properties()
                .forEach(header ->
                        header(
                                schema,
                                schema.resolved(header.getValue()),
                                header.getKey(),
                                recorded.response()));
        body(schema, answer.path("content"), recorded.response());
        if (recorded.response().body().length > 0
                && !Sha256.of(recorded.response().body())
                        .isIn(recorded.response().headers().getOrDefault("content-digest", ""))) {
            schema.violations().add("the digest is of something else");
        }
        return schema.violations();
    }

    private static void header(
            Schema schema, JsonNode form, String name, Recorded.Message message) {
        String value = message.headers().get(name.toLowerCase(Locale.ROOT));
        if (value == null) {
            if (form.path("required").asBoolean()) {
                schema.violations().add(name + " is missing");
            }
            return;
        }
        boolean number = form.at("/schema/type").asText().equals("integer");
        JsonNode node =
                number ? JsonNodeFactory.instance.numberNode(Long.parseLong(value)) : text(value);
        schema.check(form.get("schema"), node, name, true);
    }

    private static void body(Schema schema, JsonNode content, Recorded.Message message)
            throws IOException {
        String type = message.headers().getOrDefault("content-type", "");
        if (content.isEmpty()) {
            if (message.body().length > 0) {
                schema.violations().add("a body that nobody asked for");
            }
            return;
        }
        if (!content.has(type)) {
            schema.violations().add("content type " + type);
        } else if (type.contains("json")) {
            schema.check(
                    content.get(type).get("schema"),
                    new ObjectMapper().readTree(message.text()),
                    "",
                    true);
        }
    }

    private String inPath(Recorded recorded, JsonNode operation, String name) {
        for (Map.Entry<String, JsonNode> path : json.get("paths").properties()) {
            if (path.getValue().path(recorded.method().toLowerCase(Locale.ROOT)) == operation) {
                List<String> parts = List.of(path.getKey().split("/"));
                return plain(recorded).split("/")[parts.indexOf("{" + name + "}")];
            }
        }
        return "";
    }

    private static String plain(Recorded recorded) {
        return recorded.path().replaceFirst("^(/oefen/[^/]+)?/v1", "").replaceFirst("\\?.*", "");
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }
}
