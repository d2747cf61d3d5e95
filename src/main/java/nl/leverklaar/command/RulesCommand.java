package nl.leverklaar.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leverklaar.layout.Kolom;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Circumstances;
import nl.leverklaar.rule.RuleBook;
import nl.leverklaar.rule.RuleBookPage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the catalogue: every rule with its weight, its repair and its source.
@Command(name = "regels")
final class RulesCommand extends Work {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /// For whom it is, if not for a person at the terminal: one of them.
    static final class Form {
        @Option(names = "--json", descriptionKey = "json")
        boolean json;

        @Option(names = "--markdown", descriptionKey = "markdown")
        boolean markdown;
    }

    @ArgGroup private Form form = new Form();

    RulesCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws IOException {
        RuleBook book = RuleBook.of(Circumstances.on(LocalDate.now(surroundings().clock())));
        if (form.json) {
            writeJson(book);
        } else if (form.markdown) {
            terminal().out().print(RuleBookPage.of(book, terminal().texts()));
        } else {
            terminal()
                    .say(
                            "command.rules.head",
                            Map.of("regelset", RuleBook.VERSION, "n", book.rules().size()));
            book.rules().forEach(this::printLine);
        }
        return ExitCode.GOOD;
    }

    private void printLine(AnyRule rule) {
        String ernst = terminal().texts().text("ernst." + rule.ernst().key());
        terminal()
                .out()
                .println("  %-8s%-17s%s".formatted(rule.code(), ernst, sentence(rule, "title")));
    }

    /// A text about no row in particular, so what differs from row to row is an ellipsis.
    private String sentence(AnyRule rule, String part) {
        return PLACE.matcher(terminal().texts().text(rule.code() + "." + part)).replaceAll("…");
    }

    private void writeJson(RuleBook book) throws IOException {
        try (JsonGenerator out =
                new JsonFactory()
                        .createGenerator(terminal().out())
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            out.writeStartObject();
            out.writeStringField("regelset", RuleBook.VERSION);
            out.writeArrayFieldStart("regels");
            for (AnyRule rule : book.rules()) {
                writeJson(out, rule);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        terminal().out().println();
    }

    private void writeJson(JsonGenerator out, AnyRule rule) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", rule.code());
        out.writeStringField("ernst", rule.ernst().key());
        out.writeStringField("herstel", rule.line().repair().key());
        out.writeArrayFieldStart("kolommen");
        for (Kolom kolom : rule.columns()) {
            out.writeString(kolom.key());
        }
        out.writeEndArray();
        out.writeStringField("bron", rule.line().source());
        out.writeStringField("titel", sentence(rule, "title"));
        out.writeStringField("tekst", sentence(rule, "text"));
        out.writeStringField("waarom", sentence(rule, "why"));
        out.writeStringField("oplossing", sentence(rule, "fix"));
        out.writeEndObject();
    }
}
