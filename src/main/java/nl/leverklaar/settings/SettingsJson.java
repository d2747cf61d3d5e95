package nl.leverklaar.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Function;

/// The settings as JSON. What an older version did not write gets its first value.
final class SettingsJson {

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .addModule(times())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    byte[] write(Settings settings) throws IOException {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings);
    }

    Settings read(byte[] bytes) throws IOException {
        JsonNode kept = mapper.readTree(bytes);
        if (!(kept instanceof ObjectNode object)) {
            throw new IOException("settings are an object");
        }
        ObjectNode all = mapper.valueToTree(Settings.FIRST);
        lay(object, all);
        return mapper.treeToValue(all, Settings.class);
    }

    private static void lay(ObjectNode over, ObjectNode under) {
        over.properties()
                .forEach(entry -> {
                    if (entry.getValue() instanceof ObjectNode upper
                            && under.get(entry.getKey()) instanceof ObjectNode lower) {
                        lay(upper, lower);
                    } else {
                        under.set(entry.getKey(), entry.getValue());
                    }
                });
    }

    private static SimpleModule times() {
        SimpleModule module = new SimpleModule();
        add(module, Instant.class, Instant::parse);
        add(module, YearMonth.class, YearMonth::parse);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new FromText<>(type, parse));
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return parse.apply(in.getText());
            } catch (DateTimeException e) {
                throw new IOException("no time");
            }
        }
    }
}
