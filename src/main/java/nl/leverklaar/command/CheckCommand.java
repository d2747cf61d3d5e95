package nl.leverklaar.command;

import java.io.IOException;
import java.util.Map;
import nl.leverklaar.document.FileType;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what is good in a file and what is asked, as text for people or as JSON for programs.
@Command(name = "controleer")
final class CheckCommand extends Work {

    @Mixin private final FileOptions options = new FileOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--met-waarden", descriptionKey = "met-waarden")
    private boolean withValues;

    CheckCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop, SourceException, IOException {
        return json ? asJson() : asText();
    }

    private ExitCode asText() throws Stop, SourceException {
        Session session = options.openText(surroundings());
        new CheckReport(terminal(), session, options.name(), withValues).print();
        return ExitCode.of(session.findings());
    }

    /// Always one JSON object, also of a file that cannot be read.
    private ExitCode asJson() throws SourceException, IOException, Stop {
        CheckJson writer = new CheckJson(terminal().out(), withValues);
        try {
            Session session = open(writer);
            writer.write(session);
            FileType type = session.document().source().type();
            if (!type.isText()) {
                throw Stop.noCsv(type);
            }
            ExitCode code = ExitCode.of(session.findings());
            return session.document().rows() == 0
                    ? terminal().stop(new Stop(code, "command.check.no_rows", Map.of()))
                    : code;
        } catch (SourceException e) {
            writer.writeUnreadable(e);
            throw e;
        }
    }

    /// When what it is to be compared with cannot be read, nothing was checked.
    private Session open(CheckJson writer) throws SourceException, IOException, Stop {
        try {
            return options.open(surroundings());
        } catch (Stop e) {
            writer.writeNotCompared(e);
            throw e;
        }
    }
}
