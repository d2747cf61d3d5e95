package nl.leverklaar.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The fields of a JSON object from outside, read strictly: no double names, nothing after the end, plain UTF-8.
final class Fields {
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(64 * 1024)
                    .maxNumberLength(20)
                    .build();

    private final JsonNode node;

    private Fields(JsonNode node) throws NotAsAgreed {
        if (!node.isObject()) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        this.node = node;
    }

    static Fields read(byte[] utf8) throws NotAsAgreed {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            return new Fields(strict().readTree(text));
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
    }

    String text(String name) throws NotAsAgreed {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        return value.textValue();
    }

    Optional<String> maybeText(String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    long number(String name) throws NotAsAgreed {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        return value.longValue();
    }

    UUID uuid(String name) throws NotAsAgreed {
        String text = text(name);
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
        return UUID.fromString(text);
    }

    Instant instant(String name) throws NotAsAgreed {
        try {
            return OffsetDateTime.parse(text(name)).toInstant();
        } catch (DateTimeException e) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
    }

    Fields object(String name) throws NotAsAgreed {
        return new Fields(node.path(name));
    }

    List<Fields> objects(String name) throws NotAsAgreed {
        var objects = new ArrayList<Fields>();
        for (JsonNode item : node.path(name)) {
            objects.add(new Fields(item));
        }
        return objects;
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        node.path(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /// `{"jaar": 2026, "maand": 10}`
    YearMonth month(String name) throws NotAsAgreed {
        Fields month = object(name);
        try {
            return YearMonth.of((int) month.number("jaar"), (int) month.number("maand"));
        } catch (DateTimeException e) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
    }

    /// `{"soort": "kvk", "nummer": "…"}`
    Organisatie organisatie(String name) throws NotAsAgreed {
        Fields organisatie = object(name);
        try {
            return organisatie.text("soort").equals("lrk")
                    ? Organisatie.lrk(organisatie.text("nummer"))
                    : Organisatie.kvk(organisatie.text("nummer"));
        } catch (IllegalArgumentException e) {
            throw new NotAsAgreed(Uncertainty.JSON);
        }
    }

    private static ObjectMapper strict() {
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(LIMITS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
