package nl.leverklaar.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leverklaar.check.Decision;
import nl.leverklaar.check.Finding;
import nl.leverklaar.check.FindingText;
import nl.leverklaar.check.Findings;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.layout.Table;
import nl.leverklaar.rule.Ernst;
import nl.leverklaar.rule.FileRule;
import nl.leverklaar.rule.OpenRule;
import nl.leverklaar.rule.Outside;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.bst.NietTeOpenen;
import nl.leverklaar.session.Session;

/// Writes what was found in a file as one JSON object, finding by finding, so that their number does not matter.
///
/// A finding about a column as a whole stands at the row with the column names, one about the file at no row. No text of a
/// cell is in it, unless that is asked for; a BSN then by its last four digits.
final class CheckJson {

    private static final int CHAPTER = 3;

    private final OutputStream out;
    private final boolean withValues;

    CheckJson(OutputStream out, boolean withValues) {
        this.out = out;
        this.withValues = withValues;
    }

    void write(Session session) throws IOException {
        Findings findings = session.findings();
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            new FileJson(json, session, withValues).write();
            Doubts.of(session).write(json);
            writeCounts(
                    json,
                    session.document().rows(),
                    findings.counts(),
                    Asked.decisions(findings).size());
            writeExcel(json, Decision.byExcel(findings.decisions()));
            writeFindings(json, findings, session.table());
            writeNotChecked(json, findings.notChecked(), findings.notAsked());
            json.writeEndObject();
        }
        out.write('\n');
    }

    /// The same object of a file whose bytes could not be had: nothing was found and nothing was checked.
    void writeUnreadable(SourceException failure) throws IOException {
        OpenRule rule = new NietTeOpenen();
        writeNothing(rule.code(), rule.reason(failure));
    }

    /// The same object where something else stood in the way: what it is to be compared with.
    void writeNotCompared(Stop reason) throws IOException {
        String key = reason.key();
        String code = key.contains(".lrk.") ? "LRK" : "VGL";
        writeNothing(code, key.substring(key.lastIndexOf('.') + 1));
    }

    private void writeNothing(String code, String reason) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            json.writeNullField("bestand");
            Doubts.NONE.write(json);
            writeCounts(json, 0, Map.of(), 0);
            writeExcel(json, List.of());
            json.writeArrayFieldStart("bevindingen");
            json.writeEndArray();
            writeNotChecked(json, Map.of(code, reason), Map.of());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private JsonGenerator generator() throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static void writeCounts(
            JsonGenerator json, int rows, Map<Ernst, Integer> counts, int decisions)
            throws IOException {
        json.writeStringField("regelset", RuleBook.VERSION);
        json.writeNumberField("rijen", rows);
        json.writeObjectFieldStart("tellingen");
        for (Ernst ernst : Ernst.values()) {
            json.writeNumberField(ernst.key(), counts.getOrDefault(ernst, 0));
        }
        json.writeEndObject();
        json.writeNumberField("beslissingen", decisions);
    }

    /// What a spreadsheet did to the file, as the window and the words tell it together; null when it did nothing.
    private static void writeExcel(JsonGenerator json, List<Decision> group) throws IOException {
        if (group.isEmpty()) {
            json.writeNullField("excel");
            return;
        }
        json.writeObjectFieldStart("excel");
        json.writeNumberField("bevindingen", group.stream().mapToInt(Decision::count).sum());
        json.writeNumberField(
                "beslissingen", group.stream().filter(of -> of.ernst() != Ernst.TIP).count());
        json.writeArrayFieldStart("codes");
        for (String code : group.stream().map(Decision::code).distinct().sorted().toList()) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFindings(JsonGenerator json, Findings findings, Table table)
            throws IOException {
        json.writeArrayFieldStart("bevindingen");
        try {
            findings.each(finding -> writeFinding(json, finding, table));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.writeEndArray();
    }

    private void writeFinding(JsonGenerator json, Finding finding, Table table) {
        try {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("ernst", finding.ernst().key());
            writeRow(json, finding, table);
            json.writeStringField("kolom", finding.kolom().map(Kolom::key).orElse(null));
            writeHead(json, finding, withValues);
            json.writeStringField("herstel", finding.herstel().key());
            if (withValues) {
                json.writeStringField("waarde", value(finding, table).orElse(null));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRow(JsonGenerator json, Finding finding, Table table)
            throws IOException {
        List<Integer> lines = lines(finding, table);
        if (finding.row() >= 0) {
            json.writeNumberField("regelnummer", table.document().regelnummer(finding.row()));
        } else if (!lines.isEmpty()) {
            writeLines(json, lines);
        } else if (isAboutColumn(finding) && table.document().reading().hasHeader()) {
            json.writeNumberField("regelnummer", table.document().reading().headerRow());
        } else {
            json.writeNullField("regelnummer");
        }
    }

    /// Lines that are no rows of the table have no finding each; what is said of all of them says which they are.
    private static void writeLines(JsonGenerator json, List<Integer> lines) throws IOException {
        json.writeNumberField("regelnummer", lines.getFirst());
        json.writeArrayFieldStart("regelnummers");
        for (int line : lines) {
            json.writeNumber(line);
        }
        json.writeEndArray();
    }

    /// The name in the file of a column that is not delivered, as the list of columns has it: it may be a value, where
    /// the row with the names is damaged.
    private static void writeHead(JsonGenerator json, Finding finding, boolean withValues)
            throws IOException {
        if (finding.kolom().isEmpty() && isAboutColumn(finding)) {
            json.writeStringField("kop", withValues ? finding.details().get("kolom") : "");
        }
    }

    private static List<Integer> lines(Finding finding, Table table) {
        return finding.rule() instanceof FileRule rule ? rule.regelnummers(table) : List.of();
    }

    private static boolean isAboutColumn(Finding finding) {
        return finding.kolom().isPresent()
                || finding.rule() instanceof FileRule && finding.details().containsKey("kolom");
    }

    private static Optional<String> value(Finding finding, Table table) {
        if (finding.row() < 0) {
            return Optional.empty();
        }
        return finding.kolom()
                .map(kolom -> {
                    String text = table.text(kolom, finding.row());
                    return kolom.isBsn() ? FindingText.mask(text) : text;
                });
    }

    /// First the rules that failed, then once for each thing that was not there the rules that were not asked.
    private static void writeNotChecked(
            JsonGenerator json, Map<String, String> reasons, Map<Outside, List<String>> notAsked)
            throws IOException {
        json.writeArrayFieldStart("nietGecontroleerd");
        List<String> codes = reasons.keySet().stream().sorted().toList();
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeStringField("reden", reasons.get(code));
            json.writeEndObject();
        }
        for (Map.Entry<Outside, List<String>> absent : notAsked.entrySet()) {
            writeAbsent(json, absent.getKey(), absent.getValue());
        }
        json.writeEndArray();
    }

    private static void writeAbsent(JsonGenerator json, Outside what, List<String> codes)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("code", codes.getFirst().substring(0, CHAPTER));
        json.writeStringField("reden", "no_" + what.key());
        json.writeArrayFieldStart("controles");
        for (String code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
