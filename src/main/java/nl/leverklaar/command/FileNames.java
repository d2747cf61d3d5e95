package nl.leverklaar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Names of files as a person may see them, and whether two of them are one file.
final class FileNames {

    private FileNames() {}

    /// The last part of a path, its control characters made visible so that a name cannot command a terminal.
    static String shown(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().replaceAll("\\p{C}", "\uFFFD");
    }

    /// Whether two paths lead to the same file or folder, there already or not.
    static boolean same(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
