package nl.leverklaar.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Documents for tests, read from text as if it were a file.
public final class Documents {

    private static final HeaderFinder FINDER = new HeaderFinder(cells -> cells.contains("naam") ? 5 : 0);

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
            return reader().read(Source.of(bytes), Recognition.of(other.source(), FINDER, Progress.NONE), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e.reason().name(), e);
        }
    }

    private static DocumentReader reader() {
        return new DocumentReader(FINDER);
    }

    /// Gives one cell another text.
    static void edit(Document document, int column, int row, String text) {
        Column of = document.column(column);
        new History(document)
                .apply(
                        new History.Step(
                                "step.edit",
                                List.of(
                                        new Edit.Values(
                                                column,
                                                new int[] {row},
                                                new int[] {of.code(row)},
                                                new int[] {of.codeOf(text)}))));
    }

    /// The file as it is saved.
    static byte[] written(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FaithfulWriter(document).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
