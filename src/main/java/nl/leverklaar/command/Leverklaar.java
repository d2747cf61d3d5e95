package nl.leverklaar.command;

import java.io.IOException;
import java.util.Optional;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.delivery.ClientInfo;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command line as a whole: its subcommands, and how it ends. By itself it opens the window, or where that cannot be
/// shown does the practice round.
@Command(name = "leverklaar")
public final class Leverklaar extends Work {

    private final Optional<Runnable> window;

    @Option(names = "--version", descriptionKey = "version")
    private boolean version;

    /// @param window shows the window until it is closed; nothing where it cannot be shown
    public Leverklaar(Terminal terminal, Surroundings surroundings, Optional<Runnable> window) {
        super(terminal, surroundings);
        this.window = window;
    }

    /// Carries out one command.
    ///
    /// @return the number for the operating system, see [ExitCode]
    public int run(String... args) {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new CheckCommand(terminal(), surroundings()));
        line.addSubcommand(new RepairCommand(terminal(), surroundings()));
        line.addSubcommand(new CanonicalCommand(terminal(), surroundings()));
        line.addSubcommand(new DeliverCommand(terminal(), surroundings()));
        line.addSubcommand(new ReadCommand(terminal(), surroundings()));
        line.addSubcommand(new RulesCommand(terminal(), surroundings()));
        line.addSubcommand(new PracticeServerCommand(terminal(), surroundings()));
        line.setResourceBundle(new HelpTexts(terminal().texts()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(Writers.of(terminal().out()));
        line.setErr(Writers.of(terminal().err()));
        line.setParameterExceptionHandler(new WrongUse(terminal()));
        line.setExecutionExceptionHandler((e, _, _) -> Unexpected.report(e, terminal()).number());
        int code = line.execute(args);
        terminal().out().flush();
        terminal().err().flush();
        return code;
    }

    @Override
    ExitCode work() throws Stop, SourceException, IOException {
        if (version) {
            terminal().out().println("Leverklaar " + ClientInfo.ofThisProgram().versie());
            return ExitCode.GOOD;
        }
        if (window.isPresent()) {
            window.get().run();
            return ExitCode.GOOD;
        }
        return new PracticeRound(terminal(), surroundings()).play();
    }
}
