package nl.leverklaar.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.text.Texts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// One subcommand: what it does, and how it ends when it cannot.
abstract class Work implements Callable<Integer> {

    /// The options that every subcommand has.
    static final class General {
        @Option(names = "--taal", paramLabel = "nl|en", descriptionKey = "taal")
        Texts.Language language = Texts.Language.NL;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "help")
        boolean help;
    }

    @Mixin private final General general = new General();

    private final Terminal terminal;
    private final Surroundings surroundings;

    Work(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    Terminal terminal() {
        return terminal;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// Does the work.
    ///
    /// @throws Stop when it cannot be done
    /// @throws IOException when what was made cannot be written
    abstract ExitCode work() throws Stop, SourceException, IOException;

    @Override
    public final Integer call() {
        return ending().number();
    }

    private ExitCode ending() {
        try {
            return work();
        } catch (Stop e) {
            return terminal.stop(e);
        } catch (SourceException e) {
            return terminal.stop(Stop.unreadable(e));
        } catch (IOException e) {
            return terminal.stop(
                    new Stop(ExitCode.NOT_CHECKED, WriteException.why(e).key(), Map.of()));
        }
    }
}
