package nl.leverklaar.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Why a file could not be written.
public enum Unwritable {
    /// A new value has a letter that the encoding of the file does not have.
    LETTER,
    /// The folder to write in is not there.
    NO_FOLDER,
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
