package nl.leverklaar.delivery;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes the JSON bodies of requests.
final class Bodies {
    private static final String CSV = "text/csv";

    private final JsonFactory json = new JsonFactory();

    private interface Writing {
        void on(JsonGenerator out) throws IOException;
    }

    /// Straight from the characters, so that the password never becomes a String.
    byte[] access(char[] password, String oneTimeCode, ClientInfo client) {
        return object(out -> {
            out.writeFieldName("wachtwoord");
            out.writeString(password, 0, password.length);
            out.writeStringField("eenmaligeCode", oneTimeCode);
            out.writeObjectFieldStart("client");
            out.writeStringField("naam", client.naam());
            out.writeStringField("versie", client.versie());
            out.writeEndObject();
        });
    }

    byte[] announcement(Announcement announced) {
        return object(out -> {
            out.writeObjectFieldStart("namens");
            out.writeStringField("soort", announced.namens().soort().code());
            out.writeStringField("nummer", announced.namens().nummer());
            out.writeEndObject();
            out.writeObjectFieldStart("periode");
            out.writeNumberField("jaar", announced.periode().getYear());
            out.writeNumberField("maand", announced.periode().getMonthValue());
            out.writeEndObject();
            out.writeStringField("soortLevering", announced.soortLevering().code());
            bestand(out, announced.bestand());
            controle(out, announced.controle());
            out.writeStringField("opgesteldOp", announced.opgesteldOp().toString());
        });
    }

    private static void bestand(JsonGenerator out, Bestand bestand) throws IOException {
        out.writeObjectFieldStart("bestand");
        out.writeStringField("indeling", bestand.indeling());
        out.writeStringField("mediaType", CSV);
        out.writeNumberField("grootte", bestand.grootte());
        out.writeStringField("sha256", bestand.sha256().base64());
        out.writeNumberField("aantalRegels", bestand.aantalRegels());
        out.writeEndObject();
    }

    private static void controle(JsonGenerator out, Controle controle) throws IOException {
        out.writeObjectFieldStart("controle");
        out.writeStringField("regelset", controle.regelset());
        out.writeNumberField("fouten", controle.fouten());
        out.writeNumberField("waarschuwingen", controle.waarschuwingen());
        out.writeBooleanField("bevestigd", controle.bevestigd());
        out.writeEndObject();
    }

    private byte[] object(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            writing.on(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
