package nl.leverklaar.delivery;

import java.io.IOException;
import java.nio.file.Path;

/// What is handed over: by whose permission, announced how, and the file itself.
record Parcel(Access access, Announcement announced, Path file, Progress progress) {

    /// False when the file is no longer what was announced, or cannot be read.
    boolean isUnchanged() {
        try {
            return announced.bestand().isStill(file);
        } catch (IOException e) {
            return false;
        }
    }
}
