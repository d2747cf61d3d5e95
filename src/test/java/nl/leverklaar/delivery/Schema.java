package nl.leverklaar.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Compares JSON with a schema, for exactly the keywords that the contract uses.
final class Schema {
    private static final Set<String> KNOWN =
            Set.of(
                    "$ref",
                    "type",
                    "required",
                    "properties",
                    "additionalProperties",
                    "items",
                    "allOf",
                    "enum",
                    "const",
                    "pattern",
                    "format",
                    "minimum",
                    "maximum",
                    "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "description");

    private final JsonNode contract;
    private final List<String> violations = new ArrayList<>();

    Schema(JsonNode contract) {
        this.contract = contract;
    }

    List<String> violations() {
        return violations;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(contract.at(node.get("$ref").textValue().substring(1)))
                : node;
    }

    /// @param closed whether fields the schema does not name are a violation
    void check(JsonNode unresolved, JsonNode value, String at, boolean closed) {
        JsonNode schema = resolved(unresolved);
        schema.fieldNames()
                .forEachRemaining(
                        keyword -> demand(KNOWN.contains(keyword), at, "unknown " + keyword));
        schema.path("allOf").forEach(part -> check(part, value, at, false));
        demand(!schema.has("const") || schema.get("const").equals(value), at, "const");
        demand(!schema.has("enum") || isOneOf(schema.get("enum"), value), at, "enum");
        switch (schema.path("type").asText()) {
            case "object" -> object(schema, value, at, closed);
            case "array" -> array(schema, value, at, closed);
            case "string" -> text(schema, value, at);
            case "integer" -> number(schema, value, at);
            case "boolean" -> demand(value.isBoolean(), at, "boolean");
            default -> demand(!schema.has("type") && !schema.isMissingNode(), at, "type");
        }
        if (!schema.has("type") && schema.has("properties")) {
            object(schema, value, at, false);
        }
    }

    private void object(JsonNode schema, JsonNode value, String at, boolean closed) {
        demand(value.isObject(), at, "object");
        schema.path("required")
                .forEach(name -> demand(value.has(name.textValue()), at, "lacks " + name));
        JsonNode properties = schema.path("properties");
        value.properties()
                .forEach(field -> {
                    if (properties.has(field.getKey())) {
                        check(
                                properties.get(field.getKey()),
                                field.getValue(),
                                at + "/" + field.getKey(),
                                closed);
                    } else {
                        demand(
                                !closed || properties.isMissingNode(),
                                at,
                                "does not know " + field.getKey());
                    }
                });
    }

    private void array(JsonNode schema, JsonNode value, String at, boolean closed) {
        demand(value.isArray(), at, "array");
        demand(value.size() >= schema.path("minItems").asInt(0), at, "minItems");
        demand(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "maxItems");
        value.forEach(item -> check(schema.get("items"), item, at + "/-", closed));
    }

    private void text(JsonNode schema, JsonNode value, String at) {
        demand(value.isTextual(), at, "string");
        String text = value.asText();
        demand(text.length() >= schema.path("minLength").asInt(0), at, "minLength");
        demand(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), at, "maxLength");
        demand(
                Pattern.compile(schema.path("pattern").asText("")).matcher(text).find(),
                at,
                "pattern");
        demand(isOfFormat(schema.path("format").asText(), text), at, "format");
    }

    private void number(JsonNode schema, JsonNode value, String at) {
        demand(value.isIntegralNumber(), at, "integer");
        demand(value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE), at, "minimum");
        demand(value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE), at, "maximum");
    }

    private static boolean isOneOf(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfFormat(String format, String text) {
        try {
            return switch (format) {
                case "uuid" -> UUID.fromString(text).toString().equalsIgnoreCase(text);
                case "date-time" -> OffsetDateTime.parse(text) != null;
                case "date" -> LocalDate.parse(text) != null;
                case "uri" -> URI.create(text).isAbsolute();
                case "uri-reference" -> URI.create(text) != null;
                case "", "binary" -> true;
                default -> false;
            };
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void demand(boolean holds, String at, String rule) {
        if (!holds) {
            violations.add(at + ": " + rule);
        }
    }
}
