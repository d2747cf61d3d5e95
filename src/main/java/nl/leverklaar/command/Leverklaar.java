package nl.leverklaar.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The command line as a whole: its subcommands, and how it ends.
@Command(name = "leverklaar")
public final class Leverklaar extends Work {

    private final Start start;

    private Leverklaar(Desk desk, Start start) {
        super(desk);
        this.start = start;
    }

    /// What happens when no subcommand is given.
    @FunctionalInterface
    public interface Start {
        ExitCode start(Desk desk);
    }

    /// Carries out one command.
    ///
    /// @return the number for the operating system, see [ExitCode]
    public static int run(Desk desk, Start start, String... args) {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Leverklaar(desk, start)));
        line.addSubcommand(new CheckCommand(desk));
        line.addSubcommand(new RepairCommand(desk));
        line.addSubcommand(new ReadCommand(desk));
        line.setResourceBundle(new HelpTexts(desk.texts()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(Writers.of(desk.out()));
        line.setErr(Writers.of(desk.err()));
        line.setParameterExceptionHandler(new WrongUse(desk));
        line.setExecutionExceptionHandler((e, _, _) -> Unexpected.report(e, desk).number());
        int code = line.execute(args);
        desk.out().flush();
        desk.err().flush();
        return code;
    }

    @Override
    ExitCode work() {
        return start.start(desk());
    }
}
