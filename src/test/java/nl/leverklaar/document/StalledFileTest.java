package nl.leverklaar.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A drive that gives the first bytes and then nothing more: a pipe in the place of the file.
@Timeout(30)
class StalledFileTest {

    @TempDir private Path folder = Path.of("");

    private Path pipe = Path.of("");

    @BeforeEach
    void make() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "a computer with pipes");
        pipe = folder.resolve("traag.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    @Test
    void stoppingIsHeardAsSoonAsTheDriveAnswers() throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        Progress progress =
                (_, _) -> {
                    begun.countDown();
                    if (stopped.get()) {
                        throw new CancellationException();
                    }
                };
        FutureTask<byte[]> reading =
                new FutureTask<>(() -> Source.readAll(pipe, 1_000_000, progress));
        try (RandomAccessFile drive = new RandomAccessFile(pipe.toFile(), "rw")) {
            drive.write("naam;uren\r\n".getBytes(StandardCharsets.UTF_8));
            Thread reader = Thread.ofVirtual().start(reading);
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            stopped.set(true);
            drive.write('x');
            assertTrue(reader.join(Duration.ofSeconds(10)), "it still reads");
        }
        assertInstanceOf(CancellationException.class, reading.exceptionNow());
    }

    @Test
    void aPipeItselfIsNeverOpened() {
        SourceException refused =
                assertThrows(SourceException.class, () -> Source.read(pipe, Progress.NONE));
        assertEquals(SourceException.Reason.NOT_A_FILE, refused.reason());
    }
}
