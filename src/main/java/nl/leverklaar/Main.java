package nl.leverklaar;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import nl.leverklaar.command.ExitCode;
import nl.leverklaar.command.Languages;
import nl.leverklaar.command.Leverklaar;
import nl.leverklaar.command.Terminal;
import nl.leverklaar.command.Writers;

/// Starts Leverklaar: the window, or without a display or with a subcommand the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = Writers.utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = Writers.utf8(new FileOutputStream(FileDescriptor.err));
        Terminal terminal = new Terminal(out, err, Languages.texts(args), Clock.systemDefaultZone());
        System.exit(Leverklaar.run(terminal, _ -> ExitCode.GOOD, args));
    }
}
