package nl.leverklaar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.Unwritable;
import picocli.CommandLine.Option;

/// The file a command makes; never the one that was opened, and no other that is there unless that is asked for.
final class OutOption {

    @Option(names = "--uit", paramLabel = "UIT", required = true, descriptionKey = "uit")
    private Path file = Path.of("");

    @Option(names = "--overschrijf", descriptionKey = "overschrijf")
    private boolean overwrite;

    /// Where to write.
    ///
    /// @throws Stop when something is there already, or no file can be there; that is said before any work is done
    SafeFile target(Path opened) throws Stop, IOException {
        if (FileNames.same(file, opened)) {
            throw Stop.wrongUse("command.write.over_source");
        }
        Optional<Unwritable> before = Unwritable.before(file);
        if (before.isPresent()) {
            throw Stop.wrongUse(before.get().key());
        }
        if (Files.exists(file) && !overwrite) {
            throw Stop.wrongUse("command.write.exists");
        }
        return new SafeFile(file);
    }

    String name() {
        return FileNames.shown(file);
    }
}
