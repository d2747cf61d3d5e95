package nl.leverklaar;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.leverklaar.command.Display;
import nl.leverklaar.command.Languages;
import nl.leverklaar.command.Leverklaar;
import nl.leverklaar.command.LogFile;
import nl.leverklaar.command.Secrets;
import nl.leverklaar.command.Surroundings;
import nl.leverklaar.command.Terminal;
import nl.leverklaar.command.Unexpected;
import nl.leverklaar.command.Writers;
import nl.leverklaar.settings.DataFolder;
import nl.leverklaar.settings.SettingsFile;
import nl.leverklaar.ui.App;

/// Starts Leverklaar: the window, or with a subcommand or without a display the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = Writers.utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = Writers.utf8(new FileOutputStream(FileDescriptor.err));
        Terminal terminal = new Terminal(out, err, Languages.texts(args));
        int code;
        try {
            code = run(terminal, args);
        } catch (RuntimeException | Error e) {
            code = Unexpected.report(e, terminal).number();
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static int run(Terminal terminal, String[] args) {
        Path folder = DataFolder.ofSystem();
        LogFile.open(folder);
        // The proxy of the computer is the proxy of the program.
        System.setProperty("java.net.useSystemProxies", "true");
        Secrets secrets = new Secrets(System::getenv, Optional.ofNullable(System.console()).filter(Console::isTerminal));
        Surroundings surroundings =
                new Surroundings(Clock.systemDefaultZone(), SettingsFile.open(folder), secrets);
        return new Leverklaar(terminal, surroundings, window()).run(args);
    }

    private static Optional<Runnable> window() {
        return new Display(System::getenv, System::getProperty).isThere()
                ? Optional.of(App::open)
                : Optional.empty();
    }
}
