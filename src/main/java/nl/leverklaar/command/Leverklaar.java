package nl.leverklaar.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The command line as a whole: its subcommands, and how it ends.
@Command(name = "leverklaar")
public final class Leverklaar extends Work {

    private final Start start;

    private Leverklaar(Terminal terminal, Start start) {
        super(terminal);
        this.start = start;
    }

    /// What happens when no subcommand is given.
    @FunctionalInterface
    public interface Start {
        ExitCode start(Terminal terminal);
    }

    /// Carries out one command.
    ///
    /// @return the number for the operating system, see [ExitCode]
    public static int run(Terminal terminal, Start start, String... args) {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Leverklaar(terminal, start)));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new RepairCommand(terminal));
        line.addSubcommand(new CanonicalCommand(terminal));
        line.addSubcommand(new ReadCommand(terminal));
        line.setResourceBundle(new HelpTexts(terminal.texts()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(Writers.of(terminal.out()));
        line.setErr(Writers.of(terminal.err()));
        line.setParameterExceptionHandler(new WrongUse(terminal));
        line.setExecutionExceptionHandler((e, _, _) -> Unexpected.report(e, terminal).number());
        int code = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    @Override
    ExitCode work() {
        return start.start(terminal());
    }
}
