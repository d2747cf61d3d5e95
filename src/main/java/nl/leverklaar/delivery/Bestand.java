package nl.leverklaar.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The delivery file as it is announced: never its name, which may hold names of people.
///
/// @param indeling the layout, such as `koo-maandlevering/1.0`
/// @param grootte its size in bytes
/// @param sha256 the digest of its bytes
/// @param aantalRegels its data rows, the header not counted
public record Bestand(String indeling, long grootte, Sha256 sha256, int aantalRegels) {

    public Bestand {
        if (indeling.isBlank() || grootte < 1 || aantalRegels < 0) {
            throw new IllegalArgumentException("an announced file has a layout, bytes and rows");
        }
    }

    /// Measures a file on disk.
    public static Bestand of(Path file, String indeling, int aantalRegels) throws IOException {
        return new Bestand(indeling, Files.size(file), Sha256.of(file), aantalRegels);
    }

    boolean isStill(Path file) throws IOException {
        return Files.size(file) == grootte && Sha256.of(file).equals(sha256);
    }
}
