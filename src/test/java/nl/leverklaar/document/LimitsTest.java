package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import nl.leverklaar.document.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files at and beyond the limits, and files made to wear a reader out: each is read or gets its reason, soon.
@Timeout(60)
class LimitsTest {

    private static final DocumentReader READER = new DocumentReader(new HeaderFinder(_ -> 0));

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"268435457", "1073741824", "1099511627776"})
    void aFileThatIsTooLargeIsNotEvenOpened(long size) throws IOException {
        Path file = folder.resolve("groot.csv");
        try (RandomAccessFile of = new RandomAccessFile(file.toFile(), "rw")) {
            of.setLength(size);
        }
        assertEquals(Reason.TOO_LARGE, refused(file).reason());
    }

    @Test
    void aLineAsLongAsAFileMayBeIsNamed() throws IOException {
        assertEquals(Reason.ROW_TOO_LONG, refused(written(";", Source.MAX_BYTES)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\";", "a,", "' ", "\"\\\"\"\",", "\" "})
    void aLineWithoutEndIsNamed(String text) throws IOException {
        Path file = written(text, 4_000_000);
        SourceException refused = refused(file);
        assertEquals(Reason.ROW_TOO_LONG, refused.reason());
        assertEquals(1, refused.regelnummer());
    }

    @Test
    void aMillionColumnsAreNamed() throws IOException {
        Path file = folder.resolve("breed.csv");
        Files.writeString(file, "a;b\r\n1;2\r\n" + "x;".repeat(1_000_000) + "\r\n");
        assertEquals(Reason.ROW_TOO_LONG, refused(file).reason());
        Files.writeString(file, "a;b\r\n1;2\r\n" + "x;".repeat(200) + "\r\n");
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(file).reason());
        assertEquals(3, refused(file).regelnummer());
        Files.writeString(file, "a;b\r\n1;2\r\n" + "x;".repeat(199) + "\r\n");
        assertEquals(200, read(file).columns().size());
    }

    @Test
    void aMillionRowsAreReadAndOneMoreIsNot() throws IOException {
        assertEquals(1_000_000, read(written("1;2\n", 1_000_000)).rows());
        assertEquals(Reason.TOO_MANY_ROWS, refused(written("1;2\n", 1_000_001)).reason());
    }

    @Test
    void rowsWithoutEndAreNotCounted() throws IOException {
        assertEquals(Reason.TOO_MANY_ROWS, refused(written("a\n", 4_000_001)).reason());
    }

    @Test
    void aRowOf64KiBIsReadAndALongerOneIsNot() throws IOException {
        Path file = folder.resolve("lang.csv");
        int most = DocumentReader.MAX_ROW_LENGTH;
        Files.writeString(file, "a;b\n1;2\n3;" + "x".repeat(most - 3) + "\n4;5\n");
        assertEquals(3, read(file).rows());
        Files.writeString(file, "a;b\n1;2\n3;" + "x".repeat(most - 2) + "\n4;5\n");
        assertEquals(3, refused(file).regelnummer());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowOnly() throws IOException {
        Path file = folder.resolve("open.csv");
        String rows = "1;2;3\n".repeat(50_000);
        Files.writeString(file, "a;b;c\n" + rows + "1;\"2;3\n" + rows);
        Document document = read(file);
        assertEquals(100_001, document.rows());
        assertEquals("\"2", document.column(1).text(50_000));
    }

    /// By the standard each of these rows goes on to the end of the file.
    @ParameterizedTest
    @ValueSource(strings = {"a\"b;\"c\n", "\"a\"\";\"\"b;\"\"\"c\n", "\"\\\";\"\\\"\n"})
    void quotesInQuotesTakeNoLongerThanTheirSizeExplains(String row) throws IOException {
        Document document = read(written(row, 500_000));
        assertEquals(500_000, document.reading().records());
    }

    @Test
    void halfLettersAreNoReasonToStop() throws IOException {
        Path file = folder.resolve("half.csv");
        byte[] bytes = "a;b\r\n1;B\r\n3;4\r\n".getBytes(StandardCharsets.UTF_16LE);
        bytes[14] = 0;
        bytes[15] = (byte) 0xD8;
        Files.write(file, bytes);
        Document document = read(file);
        assertEquals("\uFFFD", document.column(1).text(0));
        assertEquals("4", document.column(1).text(1));
    }

    @Test
    void aFileThatVanishesOrShrinksWhileItIsReadIsNotBelieved() throws IOException {
        Path file = written("1;2\n", 1_000);
        assertEquals(Reason.NOT_FOUND, refused(file, (_, _) -> Files.delete(file)).reason());
        Path other = written("1;2\n", 1_000_000);
        assertEquals(
                Reason.CHANGED,
                refused(other, (_, _) -> Files.writeString(other, "1;2\n")).reason());
    }

    /// While bytes are read, while rows are looked for and while they are read.
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 50, 150})
    void stoppingAlwaysWorks(int calls) throws IOException {
        Path file = written("1;2\n", 1_000_000);
        int[] left = {calls};
        Progress stop =
                (_, _) -> {
                    if (left[0]-- == 0) {
                        throw new CancellationException();
                    }
                };
        assertThrows(CancellationException.class, () -> READER.read(Source.read(file, stop), stop));
    }

    @Test
    void stoppingIsHeardWhileTheFileIsRecognised() throws IOException {
        Path file = written("x;", 4_000_000);
        Source source = source(file);
        int[] calls = {0};
        Recognition.of(source, new HeaderFinder(_ -> 0), (_, _) -> calls[0]++);
        assertTrue(calls[0] >= 10, "told " + calls[0] + " times");
        byte[] letters = new byte[5_000_000];
        Arrays.fill(letters, (byte) 0xEB);
        assertThrows(
                CancellationException.class,
                () ->
                        Encoding.of(
                                letters,
                                (_, _) -> {
                                    throw new CancellationException();
                                }));
    }

    private static Source source(Path file) {
        try {
            return Source.read(file, Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    private interface Disturbance {
        void at(long done, long total) throws IOException;
    }

    private static SourceException refused(Path file) {
        return refused(file, (_, _) -> {});
    }

    private static SourceException refused(Path file, Disturbance disturbance) {
        Progress progress =
                (done, total) -> {
                    try {
                        disturbance.at(done, total);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                };
        return assertThrows(
                SourceException.class,
                () -> READER.read(Source.read(file, progress), Progress.NONE));
    }

    private static Document read(Path file) {
        try {
            return READER.read(Source.read(file, Progress.NONE), Progress.NONE);
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /// A file of one text over and over.
    private Path written(String text, long times) throws IOException {
        Path file = folder.resolve("veel.csv");
        byte[] block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = times; left > 0; left -= 10_000) {
                out.write(block, 0, (int) Math.min(10_000, left) * (block.length / 10_000));
            }
        }
        return file;
    }
}
