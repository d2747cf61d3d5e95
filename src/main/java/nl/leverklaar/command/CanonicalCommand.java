package nl.leverklaar.command;

import java.io.IOException;
import java.util.Map;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.layout.DeliveryFile;
import nl.leverklaar.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the file that would be delivered, in the columns and the notation of the layout. Its warnings stand, so that
/// what they hide counts.
@Command(name = "leverbestand")
final class CanonicalCommand extends Work {

    @Mixin private final FileOptions options = new FileOptions();

    @Mixin private final OutOption out = new OutOption();

    @Option(names = "--zet-apart", descriptionKey = "zet-apart")
    private boolean setApart;

    CanonicalCommand(Terminal terminal, Surroundings surroundings) {
        super(terminal, surroundings);
    }

    @Override
    ExitCode work() throws Stop, SourceException, IOException {
        SafeFile target = out.target(options.file());
        Session session = options.openText(surroundings());
        Doubts.of(session).say(terminal());
        Preparation preparation = new Preparation(session, terminal());
        preparation.confirmAll();
        if (setApart) {
            preparation.setFoutenApart();
        }
        preparation.require();
        DeliveryFile delivery = new DeliveryFile(session.table());
        target.write(delivery::write);
        terminal()
                .say(
                        "command.canonical.done",
                        Map.of(
                                "bestand",
                                out.name(),
                                "rijen",
                                terminal().count("row", delivery.rows().length)));
        return ExitCode.of(session.findings());
    }
}
