package nl.leverklaar.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leverklaar.document.Progress;
import nl.leverklaar.document.SafeFile;
import nl.leverklaar.document.Source;
import nl.leverklaar.document.SourceException;
import nl.leverklaar.document.WriteException;
import nl.leverklaar.reference.LrkRegister;

/// The register of childcare that was chosen last, kept in the data folder with the columns that are compared with only.
///
/// The day of the register stands in the name of the file: `lrk-register-2026-11-02.csv`.
public final class RegisterFile {

    private static final Logger LOG = Logger.getLogger(RegisterFile.class.getName());
    private static final String NAME = "lrk-register-";
    private static final String EXTENSION = ".csv";

    private final Path folder;

    private RegisterFile(Path folder) {
        this.folder = folder;
    }

    /// The one in a data folder, which need not exist.
    public static RegisterFile in(Path folder) {
        return new RegisterFile(folder);
    }

    /// Keeps a register in the place of the one before.
    ///
    /// @return whether that could be done
    public boolean keep(LrkRegister register) {
        Path file = folder.resolve(NAME + register.date() + EXTENSION);
        try {
            DataFolder.create(folder);
            new SafeFile(file).write(register::write);
            for (Path old : all()) {
                if (!old.getFileName().equals(file.getFileName())) {
                    Files.delete(old);
                }
            }
            return true;
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "register not kept: {0} {1}",
                    new Object[] {e.getClass().getSimpleName(), WriteException.why(e)});
            return false;
        }
    }

    /// The register that was kept, when there is one that can be read.
    public Optional<LrkRegister> read() {
        try {
            Optional<Path> last = all().stream().max(Comparator.naturalOrder());
            return last.isEmpty() ? Optional.empty() : read(last.get());
        } catch (IOException | SourceException | DateTimeException e) {
            LOG.log(Level.WARNING, "register not read: {0}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<LrkRegister> read(Path file) throws SourceException {
        String name = String.valueOf(file.getFileName());
        LocalDate date =
                LocalDate.parse(name.substring(NAME.length(), name.length() - EXTENSION.length()));
        return LrkRegister.read(Source.read(file, Progress.NONE), date);
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found =
                    Files.newDirectoryStream(folder, NAME + "*" + EXTENSION)) {
                found.forEach(all::add);
            }
        }
        return all;
    }
}
