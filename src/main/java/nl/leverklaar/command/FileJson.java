package nl.leverklaar.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.leverklaar.document.Column;
import nl.leverklaar.document.Document;
import nl.leverklaar.document.Reading;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.session.Session;

/// The facts of a file in JSON: its digest and size, how it is written, and which of its columns is which.
///
/// Where no column is recognised, its first row may be about a person; its names are then told only when values are asked
/// for.
final class FileJson {

    private final JsonGenerator json;
    private final Session session;
    private final boolean recognised;
    private final boolean withValues;

    FileJson(JsonGenerator json, Session session, boolean withValues) {
        this.json = json;
        this.session = session;
        this.recognised = !session.table().mapping().positions().isEmpty();
        this.withValues = withValues;
    }

    void write() throws IOException {
        Document document = session.document();
        json.writeObjectFieldStart("bestand");
        json.writeStringField("sha256", document.source().sha256Hex());
        json.writeNumberField("grootte", document.source().fileSize());
        writeReading(document.reading());
        writeColumns(document);
        json.writeEndObject();
    }

    /// How the file is written; null throughout where it is no text.
    private void writeReading(Reading reading) throws IOException {
        boolean text = reading.type().isText();
        json.writeStringField("tekenset", text ? reading.encoding().charset().name() : null);
        json.writeStringField(
                "scheidingsteken", text ? reading.dialect().separator() : null);
        json.writeStringField("regeleinde", text ? reading.lineEnd().name() : null);
        if (recognised && reading.hasHeader()) {
            json.writeNumberField("koprij", reading.headerRow());
        } else {
            json.writeNullField("koprij");
        }
    }

    private void writeColumns(Document document) throws IOException {
        json.writeArrayFieldStart("kolommen");
        for (Column column : document.columns().subList(0, document.sourceColumns())) {
            json.writeStartObject();
            json.writeStringField("kop", recognised || withValues ? column.name() : "");
            json.writeStringField(
                    "kolom",
                    session.table()
                            .mapping()
                            .kolom(column.position())
                            .map(Kolom::key)
                            .orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
