package nl.leverklaar.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/// Why a file could not be written.
public enum Unwritable {
    /// A new value has a letter that the encoding of the file does not have.
    LETTER,
    /// The folder to write in is not there.
    NO_FOLDER,
    /// There is a folder of that name.
    IS_FOLDER,
    /// There is something of that name that is neither file nor folder, such as a device.
    NO_FILE,
    /// The name is too long for the disk, or has a sign that it does not take.
    NAME,
    /// The file is the one that was opened.
    OVER_SOURCE,
    /// The disk is full.
    FULL,
    /// One may not write there.
    NO_PERMISSION,
    /// Another program, such as Excel, holds the file.
    LOCKED,
    FAILED;

    /// Less room than this is a full disk, also for the next try.
    private static final long LEAST_ROOM = 1 << 20;

    /// What stands in the way before anything is written.
    ///
    /// @param target the file to be written
    public static Optional<Unwritable> before(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of(IS_FOLDER);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // No file whose place another one may take.
            return Optional.of(NO_FILE);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(NO_FOLDER);
        }
        return canBeName(target) ? Optional.empty() : Optional.of(NAME);
    }

    /// Whether the disk can say of a name that there is such a file, or none.
    private static boolean canBeName(Path target) {
        try {
            Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException | AccessDeniedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Looks at the failure first and at the folder second, because systems tell a full disk or a read-only folder in a
    /// language of their own.
    ///
    /// @param target the file that should have been written
    public static Unwritable of(IOException e, Path target) {
        Path folder = target.toAbsolutePath().resolveSibling("");
        return switch (e) {
            case CharacterCodingException _ -> LETTER;
            case NoSuchFileException _ -> NO_FOLDER;
            case AccessDeniedException _ when isHeld(target, folder) -> LOCKED;
            case AccessDeniedException _ -> NO_PERMISSION;
            case IOException _ when isFull(folder) -> FULL;
            case FileSystemException _ when !Files.isWritable(folder) -> NO_PERMISSION;
            case FileSystemException _ -> LOCKED;
            default -> FAILED;
        };
    }

    /// The key of the sentence that says it and what to do.
    public String key() {
        return "command.write." + name().toLowerCase(Locale.ROOT);
    }

    /// Windows denies access to a file that another program holds, as if one might not write it.
    private static boolean isHeld(Path target, Path folder) {
        return Files.isRegularFile(target) && Files.isWritable(folder) && Files.isWritable(target);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
