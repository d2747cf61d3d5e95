package nl.leverklaar.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.leverklaar.document.Source;
import nl.leverklaar.session.DoubtText;
import nl.leverklaar.session.FileDoubt;
import nl.leverklaar.session.Session;

/// Why a file may be another one than was meant, or its letters others than were read. It is told and stops nobody.
///
/// @param file why it may be the wrong file
/// @param letters the names of the character sets that fit, first the one that was read; none when there is no doubt
record Doubts(List<FileDoubt> file, List<String> letters) {

    /// Nothing is known of a file that was not opened.
    static final Doubts NONE = new Doubts(List.of(), List.of());

    /// Who said how the letters are written has no doubt about them.
    static Doubts of(Session session) {
        Source source = session.document().source();
        List<String> letters =
                source.overrule().letters().isPresent()
                        ? List.of()
                        : source.letterings().stream()
                                .map(of -> CharsetConverter.name(of.charset()))
                                .toList();
        return new Doubts(FileDoubt.of(session), letters);
    }

    /// In sentences; no word of the file, because these are names of people.
    void say(Terminal terminal) {
        DoubtText words = new DoubtText(terminal.texts());
        file.forEach(doubt -> terminal.out().println(words.sentence(doubt)));
        if (!letters.isEmpty()) {
            terminal.say(
                    "command.check.letters",
                    Map.of("tekenset", letters.getFirst(), "anders", letters.get(1)));
        }
    }

    /// As the array `twijfel`.
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("twijfel");
        for (FileDoubt doubt : file) {
            json.writeStartObject();
            switch (doubt) {
                case FileDoubt.OtherOrganisation(String kvk) -> {
                    json.writeStringField("soort", "organisatie");
                    json.writeStringField("kvk", kvk);
                }
                case FileDoubt.OtherMonth(YearMonth month, YearMonth expected) -> {
                    json.writeStringField("soort", "maand");
                    json.writeStringField("maand", month.toString());
                    json.writeStringField("verwacht", expected.toString());
                }
            }
            json.writeEndObject();
        }
        writeLetters(json);
        json.writeEndArray();
    }

    private void writeLetters(JsonGenerator json) throws IOException {
        if (letters.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("soort", "letters");
        json.writeStringField("gelezen", letters.getFirst());
        json.writeArrayFieldStart("anders");
        for (String other : letters.subList(1, letters.size())) {
            json.writeString(other);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
