package nl.leverklaar.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Documents for tests, read from text as if it were a file.
public final class Documents {

    private Documents() {}

    public static Document of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static Document of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    /// The header is the row with a cell `naam`; else the first one whose cells look like names.
    public static Document of(byte[] bytes) {
        try {
            return reader().read(Source.of(bytes), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e.reason().name(), e);
        }
    }

    /// Read as another file was.
    static Document as(Document other, byte[] bytes) {
        try {
            return reader().read(Source.of(bytes), Recognition.of(other.source()), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e.reason().name(), e);
        }
    }

    private static DocumentReader reader() {
        return new DocumentReader(new HeaderFinder(cells -> cells.contains("naam") ? 5 : 0));
    }
}
