package nl.leverklaar.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.WriteException;

/// Keeps the settings in one file; a file that cannot be read is set aside, and all is as on a new computer.
public final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
    private static final String NAME = "settings.json";
    private static final String OUTBOX = "outgoing";
    private static final String BROKEN = "settings-broken.json";

    private final Path folder;
    private final SettingsJson json = new SettingsJson();
    private Settings current = Settings.FIRST;
    private boolean setAside;

    private SettingsFile(Path folder) {
        this.folder = folder;
    }

    /// Opens the settings in a folder, which need not exist.
    public static SettingsFile open(Path folder) {
        SettingsFile file = new SettingsFile(folder);
        file.read();
        return file;
    }

    /// Whether there was a file that could not be read, so that the user is told.
    public boolean wasBroken() {
        return setAside;
    }

    public Settings current() {
        return current;
    }

    /// The folder, where other things for this user may be kept too.
    public Path folder() {
        return folder;
    }

    /// A new empty folder, for its owner only, for a file on its way out; whoever asks for it deletes it afterwards.
    ///
    /// What a crash left there longer than a day ago is deleted, because it holds personal data and nobody needs it.
    ///
    /// @throws IOException when it cannot be made
    public Path outbox() throws IOException {
        DataFolder.create(folder);
        Path outbox = folder.resolve(OUTBOX);
        DataFolder.create(outbox);
        clearLeftovers(outbox);
        Path fresh = outbox.resolve(UUID.randomUUID().toString());
        DataFolder.create(fresh);
        return fresh;
    }

    private static void clearLeftovers(Path outbox) throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (Stream<Path> all = Files.walk(outbox)) {
            for (Path of : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean old = Files.getLastModifiedTime(of).toInstant().isBefore(yesterday);
                if (old && !of.equals(outbox) && (!Files.isDirectory(of) || isEmpty(of))) {
                    Files.delete(of);
                }
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.findAny().isEmpty();
        }
    }

    /// Changes the settings, and keeps them.
    ///
    /// @return whether they could be kept; in this program they count anyway
    public boolean update(UnaryOperator<Settings> change) {
        current = change.apply(current);
        try {
            DataFolder.create(folder);
            byte[] bytes = json.write(current);
            new SafeFile(folder.resolve(NAME)).write(out -> out.write(bytes));
            return true;
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "settings not kept: {0} {1}",
                    new Object[] {e.getClass().getSimpleName(), WriteException.why(e)});
            return false;
        }
    }

    private void read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try {
            current = json.read(Files.readAllBytes(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings set aside: {0}", e.getClass().getSimpleName());
            setAside(file);
        }
    }

    private void setAside(Path file) {
        setAside = true;
        try {
            Files.move(file, folder.resolve(BROKEN), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "broken settings stay: {0}", e.getClass().getSimpleName());
        }
    }
}
