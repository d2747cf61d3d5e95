package nl.leverklaar.command;

import java.io.IOException;
import java.util.Map;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Carries out the repairs that are certain and writes the file again; all other bytes stay as they were.
@Command(name = "herstel")
final class RepairCommand extends Work {

    @Mixin private final FileOptions options = new FileOptions();

    @Mixin private final OutOption out = new OutOption();

    RepairCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop, SourceException, IOException {
        SafeFile target = out.target(options.file());
        Session session = options.openText(surroundings());
        Doubts.of(session).say(terminal());
        int repaired = session.repairCertain();
        target.write(session::writeCopy);
        terminal()
                .say(
                        repaired == 0 ? "command.repair.none" : "command.repair.done",
                        Map.of("bestand", out.name(), "rijen", terminal().count("row", repaired)));
        ExitCode left = ExitCode.of(session.findings());
        terminal().say(left.key());
        return left;
    }
}
