package nl.leverklaar.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file could not be written, in words.
final class Unwritable {

    private Unwritable() {}

    /// The key of the sentence.
    static String key(IOException e) {
        return switch (e) {
            case CharacterCodingException _ -> "command.write.letter";
            case NoSuchFileException _ -> "command.write.no_folder";
            case AccessDeniedException _ -> "command.write.no_permission";
            case FileSystemException _ -> "command.write.locked";
            default -> "command.write.failed";
        };
    }
}
