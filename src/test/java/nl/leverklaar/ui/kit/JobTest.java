package nl.leverklaar.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Work that waits for something which never answers: a pipe that nobody writes to, as a network drive that is gone.
@NullUnmarked
@Timeout(30)
class JobTest {

    @TempDir Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> unhandled = new ArrayList<>();
    private final Background background = new Background(workers, window::add, unhandled::add);
    private final List<String> heard = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void close() {
        workers.shutdownNow();
    }

    /// Not even opening it answers; nobody waits for it, and when it answers after all nobody hears of it.
    @Test
    void aDriveThatDoesNotOpenIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = pipe();
        Job<Integer> stalled = reading(pipe);
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        stopsAtOnce(stalled);
        try (RandomAccessFile drive = new RandomAccessFile(pipe.toFile(), "rw")) {
            drive.write('x');
            endsUnheard();
        }
    }

    @Test
    void aDriveThatGivesNothingMoreIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = pipe();
        try (RandomAccessFile drive = new RandomAccessFile(pipe.toFile(), "rw")) {
            Job<Integer> stalled = reading(pipe);
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            stopsAtOnce(stalled);
            drive.write('x');
            endsUnheard();
        }
    }

    private Job<Integer> reading(Path pipe) {
        return background
                .<Integer>run(progress -> {
                    begun.countDown();
                    try (InputStream in = Files.newInputStream(pipe)) {
                        int read = in.read();
                        progress.at(1, 2);
                        return read;
                    } finally {
                        ended.countDown();
                    }
                })
                .onSuccess(_ -> heard.add("read"))
                .onFailure(_ -> heard.add("failed"));
    }

    /// The window goes on, with other work too.
    private void stopsAtOnce(Job<Integer> stalled) throws InterruptedException {
        stalled.stop();
        assertTrue(stalled.isStopped());
        assertEquals(1, ended.getCount(), "the drive has not answered");
        background.run(_ -> "other").onSuccess(heard::add);
        window.take().run();
        assertEquals(List.of("other"), heard);
    }

    private void endsUnheard() throws InterruptedException {
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        workers.shutdown();
        assertTrue(workers.awaitTermination(10, TimeUnit.SECONDS));
        window.forEach(Runnable::run);
        assertEquals(List.of("other"), heard);
        assertEquals(List.of(), unhandled);
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("drive.csv");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "a computer with pipes");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }
}
