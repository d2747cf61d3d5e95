package nl.leverklaar.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.leverklaar.settings.DataFolder;

/// Keeps warnings in a file of this user; nothing that is logged goes to the terminal.
///
/// The file is made when there is something to keep, and only one older one is kept beside it. Where it cannot be made
/// nothing is logged: that never stops the work.
public final class LogFile extends Handler {

    private static final long LARGEST = 200_000;

    private final Path folder;
    private final Path file;

    private LogFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("leverklaar.log");
        setLevel(Level.WARNING);
        setFormatter(new LogLine());
    }

    /// From now on logs to a folder, unless Java was told to log otherwise.
    public static void open(Path folder) {
        if (System.getProperty("java.util.logging.config.file") == null) {
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(new LogFile(folder));
        }
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            DataFolder.create(folder);
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(
                        file,
                        file.resolveSibling("leverklaar-old.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    getFormatter().format(record),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // a program that cannot log still works
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
