package nl.leverklaar.practice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.leverklaar.delivery.Fout;
import nl.leverklaar.delivery.ProblemCode;

/// The JSON of a request. Everything that is wrong is collected, and refused together.
final class Form {
    static final String UUID =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
    private static final long MOST = 1024 * 1024;

    private final JsonNode json;
    private final List<Fout> fouten = new ArrayList<>();

    private Form(JsonNode json) {
        this.json = json;
    }

    static Form of(Question question) throws IOException {
        if (!question.isMediaType("application/json")) {
            throw new Refusal(ProblemCode.BESTANDSTYPE_ONBEKEND);
        }
        long length =
                question.length().orElseThrow(() -> new Refusal(ProblemCode.LENGTE_ONTBREEKT));
        if (length > MOST) {
            throw new Refusal(ProblemCode.BESTAND_TE_GROOT).with("maximum", MOST);
        }
        try (InputStream in = question.body().open()) {
            JsonNode json = strict().readTree(in.readNBytes((int) length));
            return new Form(json);
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    ProblemCode.ONGELDIG_VERZOEK,
                    new Fout("", "json", "Dit is geen leesbare JSON."));
        }
    }

    JsonNode json() {
        return json;
    }

    String text(String pointer, String form) {
        JsonNode value = json.at(JsonPointer.compile(pointer));
        if (!value.isTextual() || !value.textValue().matches(form)) {
            fouten.add(
                    new Fout(pointer, "vorm", "Dit gegeven ontbreekt of heeft een andere vorm."));
            return "";
        }
        return value.textValue();
    }

    long number(String pointer, long least, long most) {
        JsonNode value = json.at(JsonPointer.compile(pointer));
        boolean fits = value.isIntegralNumber() && value.canConvertToLong();
        if (!fits || value.longValue() < least || value.longValue() > most) {
            fouten.add(
                    new Fout(pointer, "getal", "Dit getal ontbreekt of valt buiten de grenzen."));
            return least;
        }
        return value.longValue();
    }

    void yesOrNo(String pointer) {
        if (!json.at(JsonPointer.compile(pointer)).isBoolean()) {
            fouten.add(new Fout(pointer, "ja-nee", "Hier hoort ja of nee te staan."));
        }
    }

    void time(String pointer) {
        try {
            OffsetDateTime.parse(json.at(JsonPointer.compile(pointer)).asText(""));
        } catch (DateTimeException e) {
            fouten.add(
                    new Fout(pointer, "tijd", "Dit tijdstip ontbreekt of heeft een andere vorm."));
        }
    }

    /// Refuses when anything was wrong.
    void mustBeRight() {
        if (!fouten.isEmpty()) {
            throw new Refusal(400, ProblemCode.ONGELDIG_VERZOEK, fouten);
        }
    }

    private static ObjectMapper strict() {
        var factory =
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
